import type { App, Services } from '../types.ts';
import { exportTasks } from './workbook/export-tasks.ts';
import { previewWorkbook } from './workbook/preview-workbook.ts';
import { takeWorkbook } from './workbook/take-workbook.ts';

/** An assessor's tasks out as a workbook, and back filled in. */
export function workbookRoutes(app: App, services: Services): void {
  exportTasks(app, services);
  previewWorkbook(app, services);
  takeWorkbook(app, services);
}
