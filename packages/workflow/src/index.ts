export { may, type Permission, permissions } from './permissions.ts';
export { clashOf, ofOneUnit, type Role, roles, type Visitor } from './roles.ts';
