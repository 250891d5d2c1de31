import { describe, expect, it } from 'vitest';
import { choicesOf } from './choices.ts';
import { setText } from './edit.ts';
import { nodeOf } from './nodes.ts';
import { chooseAll, commonAnswers, groupsOf, settleAll } from './question-groups.ts';
import { choose, settle } from './settle.ts';
import { key, open } from './testing/asked.ts';
import type { DraftQuestion } from './types.ts';

const BY = { by: '祖', at: '2023-05-01T00:00:00.000Z' };
const one = (id: string, code: DraftQuestion['code']): DraftQuestion => ({
  id,
  code,
  node: null,
  at: null,
  text: id,
  settled: null,
});
const WORDS = '发现未报送的，扣2分；发现漏报的，扣1分；发现错报的，扣0.5分。';
const draft = setText(open, key, 'criterion', WORDS);
const asked = draft.questions.filter(({ node, code }) => node === key && code === 'doubt-once-or-each');

describe('questions of one kind', () => {
  it('are asked together at the place of the first, from three on', () => {
    const [a, b, c, d, e] = [
      one('a', 'points-missing'),
      one('b', 'na-unsaid'),
      one('c', 'points-missing'),
      one('d', 'points-missing'),
      one('e', 'unread'),
    ] as const;
    expect(groupsOf([a, b, c, d, e]).map(({ questions }) => questions)).toEqual([[a, c, d], [b], [e]]);
    expect(groupsOf([a, b, c])).toHaveLength(3);
    expect(groupsOf([])).toEqual([]);
  });
});

describe('an answer to all of them', () => {
  it('is one that each has, without the figure in which they differ', () => {
    expect(asked).toHaveLength(3);
    const answers = commonAnswers(draft, asked);
    expect(answers.map(({ id }) => id)).toContain('once');
    expect(answers.find(({ id }) => id === 'once')?.values.points).toBe('…');
    expect(commonAnswers(draft, [...asked, one('x', 'unread')])).toEqual([]);
    expect(commonAnswers(draft, [])).toEqual([]);
  });

  it('holds for each, signed, as if it had been chosen one by one', () => {
    const each = commonAnswers(draft, asked).find(({ id }) => id === 'each');
    if (!each) throw new Error('no answer');
    const all = chooseAll(draft, asked, each, BY);
    const single = asked.reduce((now, question) => {
      const choice = choicesOf(now, question).find(({ id }) => id === 'each');
      return choice ? choose(now, question, choice, BY) : now;
    }, draft);
    expect(all).toEqual(single);
    expect(nodeOf(all, key)?.says.rules).toMatchObject([{ kind: 'deduct' }, { kind: 'deduct' }, { kind: 'deduct' }]);
    expect(all.questions.filter(({ settled }) => settled?.by === '祖')).toHaveLength(3);
  });

  it('may be that all are in order', () => {
    expect(settleAll(draft, asked, BY)).toEqual(asked.reduce((now, question) => settle(now, question, BY), draft));
  });
});
