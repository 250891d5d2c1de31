export { readFacts } from './facts/read-facts.ts';
export { type FileShape, fileLimits, sizeText, tooLarge } from './limits.ts';
export { readParams } from './params/read-params.ts';
export {
  type ListedClass,
  type ListedIndicator,
  type ListedParam,
  type ListedRule,
  listScheme,
  type SchemeListing,
} from './scheme/list-scheme.ts';
export { readScheme } from './scheme/read-scheme.ts';
export { writeScheme } from './scheme/write-scheme.ts';
export { readUnits } from './units/read-units.ts';
export { factsToCsv, unitsToCsv } from './write/csv.ts';
