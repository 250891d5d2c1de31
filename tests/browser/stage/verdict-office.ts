import { schemeSchema } from '@mingjian/model';
import { addDuty, changeState, createRound, listPosts, type Store } from '@mingjian/store';
import { keepScheme } from '../../../apps/server/src/rounds/keep-scheme.ts';
import { openOffice } from './office.ts';

/** A plan whose criteria of all or nothing are told in both ways: as what must be done, and as what must not happen. */
const scheme = schemeSchema.parse({
  id: 'verdicts',
  version: '1',
  title: '台账考核',
  document: { issuer: '办公室', title: '台账考核' },
  year: 2023,
  period: { from: '2023-01-01', to: '2023-12-31' },
  classes: { a: { name: '局', units: null } },
  results: [
    {
      id: 'r',
      name: '总分',
      classes: ['a'],
      root: {
        name: '总分',
        children: [
          { name: '公开台账', full: 3, rules: [{ kind: 'allOrNothing', text: '未建立公开台账的，不得分。' }] },
          { name: '落实方案', full: 2, rules: [{ kind: 'allOrNothing', text: '印发落实方案的得2分，否则不得分。' }] },
          { name: '按期报送', full: 5, rules: [{ kind: 'allOrNothing', text: '未按期报送的，扣2分。', points: 2 }] },
          {
            name: '工作保障',
            full: 2,
            rules: [
              {
                kind: 'checklist',
                text: '没有专门机构、未公开目录的，每项扣1分。',
                mode: 'lose',
                each: 1,
                items: [{ item: '专门机构' }, { item: '未公开目录' }],
              },
            ],
          },
        ],
      },
    },
  ],
});

/** Prepares the usual office with a second, open round on that plan, two assessors and two reviewers on it. */
export async function verdictOffice(store: Store): Promise<void> {
  await openOffice(store);
  const { db } = store;
  const act = { account: null, at: new Date().toISOString() };
  for (const round of await db.selectFrom('round').select('id').execute()) {
    await db.deleteFrom('duty').where('round', '=', round.id).execute();
  }
  const round = await createRound(db, act, {
    title: scheme.title,
    scheme: keepScheme(scheme),
    params: {},
    sample: false,
    underSeal: false,
    units: ['甲', '乙'].map((name, at) => ({ id: `t${at + 1}`, name: `${name}局`, class: 'a' })),
    windows: [{ stage: '*', from: '2023-01-01', to: '2099-12-31' }],
  });
  for (const [at, to] of ['announced', 'open'].entries()) {
    await changeState(db, act, { id: round, version: at + 1, reason: '开始' }, to);
  }
  for (const post of await listPosts(db)) {
    if (post.role !== 'assessor' && post.role !== 'reviewer') continue;
    const kind = post.role === 'assessor' ? 'assess' : 'review';
    await addDuty(db, act, { round, post: post.id, kind, stage: null, indicator: null, unit: null });
  }
}
