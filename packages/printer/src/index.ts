export { type PrintedRow, type PrintedTable, tablesOf } from './outline.ts';
export { printDocx } from './print-docx.ts';
