import type { App, Services } from '../types.ts';
import { listAudits } from './inspections/list-audits.ts';
import { listInspections } from './inspections/list-inspections.ts';
import { listPresets } from './inspections/list-presets.ts';
import { manageSchedules } from './inspections/manage-schedules.ts';
import { manageSuppressions } from './inspections/manage-suppressions.ts';
import { manageWordLists } from './inspections/manage-word-lists.ts';
import { runInspection } from './inspections/run-inspection.ts';
import { selfCheck } from './inspections/self-check.ts';
import { tellWays } from './inspections/tell-ways.ts';
import { getFixture } from './leads/get-fixture.ts';
import { getLeadPage } from './leads/get-lead-page.ts';
import { judgeLeads } from './leads/judge-leads.ts';
import { listLeads } from './leads/list-leads.ts';

/** Looks at websites, what they find, and what people say of it. */
export function inspectionRoutes(app: App, services: Services): void {
  listAudits(app);
  listPresets(app, services);
  tellWays(app, services);
  manageWordLists(app, services);
  listInspections(app, services);
  runInspection(app, services);
  manageSchedules(app, services);
  manageSuppressions(app, services);
  listLeads(app, services);
  judgeLeads(app, services);
  getLeadPage(app, services);
  getFixture(app, services);
  selfCheck(app, services);
}
