import { compile } from '@mingjian/engine';
import { expect, it } from 'vitest';
import { countedOf, measureOf, pointsEach, scoringWords } from './counted.ts';
import { linesOf } from './lines.ts';
import { smallScheme } from './testing/small-scheme.ts';

/** What is asked for one rule, and the words of the rule beside it. */
function asked(rule: object, list: 'children' | 'extra' = 'children'): [string, string | null] {
  const [counted, line] = lineFor(rule, list);
  return [counted, scoringWords(line, counted)];
}

function lineFor(rule: object, list: 'children' | 'extra') {
  const leaf = (name: string, own: object) => ({ name, full: 5, rules: [own] });
  const other = leaf('别的', { kind: 'judgement', text: '视情况给分' });
  const tree = {
    children: [other],
    [list]: list === 'extra' ? [leaf('本项', rule)] : [leaf('本项', rule), other],
  };
  const plan = compile(smallScheme(tree), { sample: true });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const node = plan.value.classes[0]?.nodes.find(({ name }) => name === '本项');
  const line = node && linesOf(node)[0];
  if (!line) throw new Error('no line');
  const counted = countedOf(line, node);
  return [counted, line] as const;
}

it('asks what costs marks, not what was done, and quotes what is taken for', () => {
  const meeting = { kind: 'deduct', text: '参加会议（2分，少一次扣0.5分）', points: 0.5 };
  expect(asked(meeting)).toEqual(['takes', '少一次扣0.5分']);
  expect(asked({ ...meeting, text: '少一次扣0.5分' })).toEqual(['takes', '少一次扣0.5分']);
  expect(asked({ ...meeting, text: '会议迟到，每次扣0.5分，扣完为止。' })).toEqual(['takes', '会议迟到，每次扣0.5分']);
  expect(asked({ kind: 'fixed', text: '未制定方案的，扣2分。', points: 2 })[0]).toBe('takes');
});

it('asks what gives marks, among the indicators and beside them', () => {
  const award = { kind: 'award', text: '被省级媒体报道的，每篇加1分，最高2分', points: 1, per: '篇', limit: 2 };
  expect(asked(award)).toEqual(['earns', '被省级媒体报道的，每篇加1分']);
  expect(asked(award, 'extra')[0]).toBe('adds');
});

it('quotes nothing that it would have to guess, and says only that something occurred where it is not each that counts', () => {
  expect(asked({ kind: 'deduct', text: '迟到扣1分，缺席扣1分', points: 1 })).toEqual(['takes', null]);
  expect(asked({ kind: 'deduct', text: '迟到扣1分，缺席扣2分', points: 2 })).toEqual(['takes', '缺席扣2分']);
  expect(asked({ kind: 'deduct', text: `${'会议'.repeat(20)}少一次扣1分`, points: 1 })).toEqual(['takes', null]);
  expect(asked({ kind: 'deduct', text: '每缺3次扣1分', points: 1, each: 3 })).toEqual(['plain', null]);
  expect(asked({ kind: 'deduct', text: '允许2次，再有每次扣1分', points: 1, free: 2 })[0]).toBe('plain');
  expect(asked({ kind: 'allOrNothing', text: '未成立的不得分' })[0]).toBe('plain');
});

it('asks in the measure of the rule, but not in one with a number of its own', () => {
  expect([measureOf('处', '次'), measureOf('', '次'), measureOf('10篇', '次')]).toEqual(['处', '次', '次']);
});

it('says what each is worth, so that two rules of the same words are told apart', () => {
  const each = (rule: object) => {
    const [counted, line] = lineFor(rule, 'extra');
    return pointsEach(line, counted);
  };
  const award = (points: number) => ({ kind: 'award', text: '获省、市通报表扬的，分别奖20、10分', points, limit: 20 });
  expect([each(award(20)), each(award(10))]).toEqual(['20', '10']);
  expect(each({ kind: 'deduct', text: '每缺3次扣1分', points: 1, each: 3 })).toBeNull();
});

it('quotes no words that price several things at once, but says what the one that is meant is worth', () => {
  const words = '被省、市点名批评的，分别扣20、10分';
  const levels = [
    { level: '省', points: '20' },
    { level: '市', points: '10' },
  ];
  const [counted, line] = lineFor({ kind: 'severity', text: words, levels }, 'extra');
  expect([undefined, '省', '市'].map((level) => scoringWords(line, counted, level))).toEqual([null, null, null]);
  expect([undefined, '省', '市'].map((level) => pointsEach(line, counted, level))).toEqual([null, '20', '10']);
  const award = { kind: 'award', text: '获省、市通报表扬的，分别奖20、10分', points: 10 };
  expect(asked(award, 'extra')).toEqual(['adds', null]);
});
