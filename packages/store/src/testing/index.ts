export { engines, freshPlace, freshStore, limitPages, onEveryEngine, onServer } from './engines.ts';
export { startProgram } from './programs.ts';
