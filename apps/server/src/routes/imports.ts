import type { App, Services } from '../types.ts';
import { lookAtFile } from './imports/look-at-file.ts';
import { previewImport } from './imports/preview-import.ts';
import { takeImport } from './imports/take-import.ts';

/** Files of rows from elsewhere: looked at, compared, taken. */
export function importRoutes(app: App, services: Services): void {
  lookAtFile(app, services);
  previewImport(app, services);
  takeImport(app, services);
}
