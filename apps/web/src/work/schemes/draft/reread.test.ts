import { leafRules } from '@mingjian/reader/rules';
import { describe, expect, it } from 'vitest';
import { setMarks, setText } from './edit.ts';
import { everyNode, nodeOf } from './nodes.ts';
import { openDraft } from './open-draft.ts';
import { reread } from './reread.ts';
import { settle } from './settle.ts';
import { readPlan } from './testing/read.ts';
import type { Draft } from './types.ts';
import { workedOf } from './worked.ts';

const BOTH = '1.获省、市通报表扬的，分别奖20、10分。\n2.被省、市点名批评的，分别扣20、10分。';

/** The small plan with an item of bonuses and deductions, as the first reading hands it over. */
function withBonus(): { draft: Draft; key: string } {
  const plan = readPlan();
  const {
    start: _,
    questions: __,
    stated: ___,
    ...read
  } = leafRules({
    ...{ name: '奖扣分项目', criterion: BOTH, context: '', full: 7, year: 2023, classes: {}, beside: true },
    open: () => '$open-1',
  });
  const [result, ...others] = plan.scheme.results;
  if (!result) throw new Error('no result');
  const extra = [{ name: '奖扣分项目', clause: '奖扣分项目', full: '7', criterion: BOTH, rules: [...read.rules] }];
  const results = [{ ...result, root: { ...result.root, extra } }, ...others];
  const draft = openDraft({ ...plan, scheme: { ...plan.scheme, results } });
  return { draft, key: everyNode(draft).find(({ says }) => says.name === '奖扣分项目')?.key ?? '' };
}

describe('reading a clause again', () => {
  const { draft, key } = withBonus();

  it('gives what the first reading gave, wherever the item stands', () => {
    for (const node of everyNode(draft))
      expect(nodeOf(reread(draft, node.key), node.key)?.says, node.says.name).toEqual(node.says);
  });

  it('asks what is new under a name of its own: a tick settles no other question', () => {
    const { draft: open } = withBonus();
    // As many questions as there are on a real plan: more than nodes.
    const asked = Array.from({ length: open.next * 2 }, (_, at) => ({
      ...{ code: 'unread' as const, node: key, at: null, text: `${at}`, settled: null },
      id: `q${at}`,
    }));
    const other = everyNode(open).find(({ says }) => says.name === '政策文件')?.key ?? '';
    const made = setText(
      { ...open, questions: asked },
      other,
      'criterion',
      '未报送的，扣1分；执行率每低一个百分点扣1分。',
    );
    const own = made.questions.filter(({ node }) => node === other);
    expect(own.length).toBeGreaterThan(1);
    const ticked = settle(made, { id: own[0]?.id ?? '' }, { by: '考评办', at: '2023-02-01T00:00:00.000Z' });
    expect(ticked.questions.filter(({ settled }) => settled)).toEqual([{ ...own[0], settled: expect.anything() }]);
  });

  it('lets an item beside the indicators begin at nothing', () => {
    for (const changed of [setText(draft, key, 'criterion', `${BOTH} `), setMarks(draft, key, '20')]) {
      const node = nodeOf(changed, key);
      expect(node?.says.start).toBeUndefined();
      expect(node && workedOf(changed, node, null)).toMatchObject({ none: ['0', '0'] });
    }
  });
});

describe('what an item beside the indicators scores', () => {
  it('goes below nothing by its deductions, and not beyond its marks by its bonuses', () => {
    const { draft, key } = withBonus();
    const node = nodeOf(draft, key);
    const worked = node && workedOf(draft, node, null);
    const scored = worked && 'rules' in worked ? worked.rules.map((cases) => cases.map((one) => one.scored[0])) : [];
    expect(scored[0]?.[0]).toBe('7');
    expect(scored.at(-1)).toEqual(['-20', '-10']);
  });
});
