export { type Allowed, hostOf, mayDial, nowhereInside, readAllowed, urlFault } from './allowed.ts';
