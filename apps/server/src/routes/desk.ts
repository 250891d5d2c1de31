import type { App, Services } from '../types.ts';
import { addFacts } from './desk/add-facts.ts';
import { addReview } from './desk/add-review.ts';
import { agreeToUnit } from './desk/agree-to-unit.ts';
import { getCell } from './desk/get-cell.ts';
import { getDesk } from './desk/get-desk.ts';
import { giveRatings } from './desk/give-ratings.ts';
import { listTasks } from './desk/list-tasks.ts';
import { markRest } from './desk/mark-rest.ts';
import { addEvidence } from './evidence/add-evidence.ts';
import { compareCaptureRoutes } from './evidence/compare-captures.ts';
import { decideMaterial } from './evidence/decide-material.ts';
import { getEvidence } from './evidence/get-evidence.ts';
import { listMaterials } from './evidence/list-materials.ts';
import { makeCapture } from './evidence/make-capture.ts';
import { reuseMaterial } from './evidence/reuse-material.ts';

/** Scoring: what is entered, reviewed and proved. */
export function deskRoutes(app: App, services: Services): void {
  getDesk(app, services);
  listTasks(app, services);
  getCell(app, services);
  addFacts(app, services);
  addReview(app, services);
  agreeToUnit(app, services);
  markRest(app, services);
  giveRatings(app, services);
  const { blobs } = services.store;
  addEvidence(app, services, blobs);
  getEvidence(app, services, blobs);
  makeCapture(app, services);
  compareCaptureRoutes(app, services, blobs);
  decideMaterial(app, services);
  listMaterials(app, services);
  reuseMaterial(app, services);
}
