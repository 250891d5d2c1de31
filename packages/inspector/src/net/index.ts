export { type Allowed, hostOf, mayDial, mayVisit, nowhereInside, readAllowed, urlFault } from './allowed.ts';
