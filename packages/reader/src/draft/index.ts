export { type Draft, draftOf } from './draft.ts';
export type { Question, QuestionCode } from './question.ts';
export { sayQuestion } from './say.ts';
