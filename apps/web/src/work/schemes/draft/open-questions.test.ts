import { expect, it } from 'vitest';
import { setText } from './edit.ts';
import { nodeOf } from './nodes.ts';
import { openQuestions } from './open-questions.ts';
import { ruleChoices } from './rule-choices.ts';
import { sumsOf } from './sums.ts';
import { key, open } from './testing/asked.ts';

it('asks no more for parts of a step once there is no step', () => {
  const draft = setText(open, key, 'criterion', '办结率应达到95%，低1个百分点扣0.5分。');
  const codes = (now: typeof draft) =>
    openQuestions(now, sumsOf(now)).flatMap((one) => (one.node === key ? one.code : []));
  expect(codes(draft)).toContain('part-step');
  const node = nodeOf(draft, key);
  const asked = draft.questions.find(({ code }) => code === 'doubt-once-or-each');
  const once = node && asked && ruleChoices(node, asked, 2023)?.find(({ id }) => id === 'once');
  expect(once && codes(once.apply(draft))).toEqual(['doubt-once-or-each']);
});
