import type { App, Services } from '../types.ts';
import { importSites } from './sites/import-sites.ts';
import { listSites } from './sites/list-sites.ts';

/** The register of websites and new media accounts of a round's units. */
export function siteRoutes(app: App, services: Services): void {
  listSites(app, services);
  importSites(app, services);
}
