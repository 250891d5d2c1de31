// The part of the draft that runs in a browser: a criterion and its rules, without documents.
export { exempting } from '../clauses/exempt.ts';
export { besideMarks } from './beside-marks.ts';
export { dueDay } from './due-day.ts';
export { firstWords } from './items.ts';
export { type LeafRules, type LeafWords, leafRules } from './leaf-rules.ts';
export { marksTold, sumOfMarks } from './marks-told.ts';
export { partCode } from './part-code.ts';
export { plain } from './plain-rule.ts';
export type { Question, QuestionCode } from './question.ts';
export { sayQuestion } from './say.ts';
export { type UnitKind, unitKinds } from './unit-kinds.ts';
export { type Wording, wordings } from './wordings.ts';
