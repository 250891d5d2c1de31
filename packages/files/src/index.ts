export { readFacts, readFactsFile } from './facts/read-facts.ts';
export { factShape } from './facts/shape.ts';
export { itemResultOf, itemResultWord, kindOf, kindWord } from './facts/words.ts';
export { type FileShape, fileLimits, sizeText, tooLarge } from './limits.ts';
export { applyMapping, columnsSaid } from './mapping/apply.ts';
export { type ColumnPlan, knowsColumn, proposeColumns, rowsBy } from './mapping/columns.ts';
export { findHeader, type SheetHeader } from './mapping/header.ts';
export { knowsHeading, type Mapping, presetOf, proposeMapping } from './mapping/propose.ts';
export { readParams } from './params/read-params.ts';
export {
  type ListedClass,
  type ListedIndicator,
  type ListedParam,
  type ListedRule,
  listScheme,
  type SchemeListing,
} from './scheme/list-scheme.ts';
export { readAuditUses, type UseJudge, writeAuditUses } from './scheme/read-audit-uses.ts';
export { readScheme } from './scheme/read-scheme.ts';
export { writeScheme } from './scheme/write-scheme.ts';
export { type GivenSite, siteKindWord, toSite } from './sites/read-site.ts';
export { type SiteColumn, siteShape } from './sites/shape.ts';
export type { TableShape } from './table/columns.ts';
export { readGrids } from './table/grids.ts';
export { readAnyTable } from './table/read-any.ts';
export { csvHeadings } from './table/table.ts';
export type { CellOf } from './table/take-rows.ts';
export { cellText, dayText, numberText, percentText } from './text/cells.ts';
export { decode } from './text/decode.ts';
export { guarded } from './text/guard.ts';
export { readUnits, readUnitsFile, toUnit } from './units/read-units.ts';
export { type UnitColumn, unitShape } from './units/shape.ts';
export { readWords, type WordRow } from './words/word-list.ts';
export { cellWords } from './workbook/cell-words.ts';
export { columnLetters, type Grid, type GridRow, isWorkbook, openWorkbook } from './workbook/read-workbook.ts';
export { type WrittenChoice, type WrittenColumn, type WrittenSheet, writeWorkbook } from './workbook/write-workbook.ts';
export { zipLimits } from './workbook/zip-gate.ts';
export { factsToCsv, unitsToCsv } from './write/csv.ts';
export { isZip, unpackPart, type ZipPart, zipParts } from './zip/parts.ts';
