export { type FrontLine, frontOf } from './front.ts';
export { type OpenedPlan, openPlan } from './open-plan.ts';
export { type PrintedRow, type PrintedTable, tablesOf } from './outline.ts';
export { printDocx } from './print-docx.ts';
export { printXlsx } from './print-xlsx.ts';
