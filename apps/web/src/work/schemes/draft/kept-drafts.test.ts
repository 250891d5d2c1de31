import { expect, it } from 'vitest';
import { bodyOf, keptOf } from './kept-drafts.ts';
import { openDraft } from './open-draft.ts';
import { readPlan } from './testing/read.ts';

it('a draft comes back from the server as it was, and one of another form is not opened', () => {
  const { document, warnings } = readPlan();
  const kept = { draft: openDraft(readPlan()), document, warnings, from: null };
  const body = bodyOf(kept);
  expect(keptOf({ body, document: JSON.stringify({ document, warnings }) })).toEqual(kept);
  expect(keptOf({ body, document: null })).toEqual({ ...kept, document: null });
  const twice = {
    ...kept,
    draft: { ...kept.draft, questions: kept.draft.questions.map((one) => ({ ...one, id: 'q0' })) },
  };
  const ids = keptOf({ body: bodyOf(twice), document: null })?.draft.questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(kept.draft.questions.length);
  expect(keptOf({ body: body.replace('"form":1', '"form":9'), document: null })).toBeNull();
});
