import type { App, Services } from '../types.ts';
import { amendRound } from './rounds/amend-round.ts';
import { changeState } from './rounds/change-state.ts';
import { copyRound } from './rounds/copy-round.ts';
import { createRound } from './rounds/create-round.ts';
import { exportFiles } from './rounds/export-files.ts';
import { getEntries } from './rounds/get-entries.ts';
import { getFacts } from './rounds/get-facts.ts';
import { getProgress } from './rounds/get-progress.ts';
import { getResults } from './rounds/get-results.ts';
import { getRound } from './rounds/get-round.ts';
import { getRoundScheme } from './rounds/get-scheme.ts';
import { getRoundUnits } from './rounds/get-units.ts';
import { getWaiting } from './rounds/get-waiting.ts';
import { importFacts } from './rounds/import-facts.ts';
import { listAmendments } from './rounds/list-amendments.ts';
import { listRounds } from './rounds/list-rounds.ts';
import { manageDuties } from './rounds/manage-duties.ts';
import { setParams } from './rounds/set-params.ts';
import { setUnits } from './rounds/set-units.ts';
import { setWindows } from './rounds/set-windows.ts';
import { unitsFile } from './rounds/units-file.ts';
import { unsealStage } from './rounds/unseal-stage.ts';

/** Rounds from their making to their results. */
export function roundRoutes(app: App, services: Services): void {
  listRounds(app, services);
  createRound(app, services);
  copyRound(app, services);
  getRound(app, services);
  changeState(app, services);
  unsealStage(app, services);
  setWindows(app, services);
  setParams(app, services);
  setUnits(app, services);
  unitsFile(app, services);
  amendRound(app, services);
  listAmendments(app, services);
  manageDuties(app, services);
  importFacts(app, services);
  exportFiles(app, services);
  getResults(app, services);
  getEntries(app, services);
  getProgress(app, services);
  getWaiting(app, services);
  getRoundScheme(app, services);
  getRoundUnits(app, services);
  getFacts(app, services);
}
