export { isBesideName } from './bonus.ts';
export { type Draft, draftOf, UNKNOWN_ISSUER } from './draft.ts';
export { han } from './han.ts';
export type { Question, QuestionCode } from './question.ts';
export { rulesWords } from './said/said-rules.ts';
export { sayQuestion } from './say.ts';
export { reachWords } from './settled.ts';
export { NOT_CONCERNED } from './words/not-concerned.ts';
