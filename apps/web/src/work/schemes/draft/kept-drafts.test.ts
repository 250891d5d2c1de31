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
  expect(keptOf({ body: body.replace('"form":1', '"form":9'), document: null })).toBeNull();
});
