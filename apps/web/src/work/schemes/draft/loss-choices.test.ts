import { expect, it } from 'vitest';
import { choicesOf } from './choices.ts';
import { setText } from './edit.ts';
import { schemeOf } from './scheme-of.ts';
import { asked, key, open } from './testing/asked.ts';

it('what is missing loses its marks, or its price, or both', () => {
  const one = asked('（1）计划（10分）；（2）总结（10分）。一项没做到扣2分。', 'lost-twice');
  expect(one.ids).toEqual(['lostOwn', 'lostPrice', 'lostBoth']);
  expect(one.rules('lostOwn')?.map(({ kind }) => kind)).toEqual(['checklist']);
  expect(one.rules('lostPrice')).toMatchObject([{ kind: 'deduct', points: '2' }]);
  expect(one.rules('lostBoth')?.map(({ kind }) => kind)).toEqual(['checklist', 'deduct']);
});

it('everything is lost, or only the one thing of a list', () => {
  const one = asked('（1）计划（10分）；（2）总结（10分）。未更新的不得分。', 'zero-of-what');
  expect(one.ids).toEqual(['zeroOne', 'zeroAll']);
  expect(one.rules('zeroOne')).toMatchObject([{ kind: 'checklist' }]);
  expect(one.rules('zeroAll')).toMatchObject([
    { kind: 'checklist', id: 'r1' },
    { kind: 'veto', id: 'r2', effect: 'zero', target: 'item' },
  ]);
});

it('a numbered thing with a price is lost with what else it costs, or the whole item', () => {
  const one = asked(
    '办理（8分）：①答复（5分），超期的每件扣1分，未答复的不得分；②文书缺少文号的，每件扣0.5分。',
    'doubt-which-zero',
  );
  expect(one.ids).toEqual(['zeroPart', 'zeroAll']);
  const { rules, groups } = one.after('zeroPart').says;
  expect(groups).toEqual({ part: { limit: '5' } });
  expect(rules).toMatchObject([
    { kind: 'deduct', points: '1', group: 'part' },
    { kind: 'fixed', points: '5', group: 'part' },
    { kind: 'deduct', points: '0.5' },
  ]);
  expect(rules?.[2]?.group).toBeUndefined();
  expect(one.rules('zeroAll')).toMatchObject([{}, { kind: 'allOrNothing' }, {}]);
});

it('a fault that loses “此项” is asked about in the same way', () => {
  const words = '1.预算违规一次扣0.2分，出现严重违规此项不得分。2.决算迟报的，每次扣0.1分。';
  expect(asked(words, 'doubt-which-zero').ids).toEqual(['zeroAsk', 'zeroAll']);
});

it('what a numbered thing is worth is asked where nobody says it', () => {
  const words = '①超期答复的每件扣1分，未答复的不得分；②文书缺少文号的，每件扣0.5分。';
  const one = asked(words, 'doubt-which-zero');
  expect(one.ids).toEqual(['zeroAsk', 'zeroAll']);
  const draft = setText(open, key, 'criterion', words);
  const question = draft.questions.find(({ code }) => code === 'doubt-which-zero');
  const [ask] = question ? choicesOf(draft, question) : [];
  const made = ask?.apply(draft) ?? draft;
  expect(made.frame.params[`part-${key}`]).toMatchObject({ ask: '这一小项是几分？' });
  const filled = schemeOf({ ...made, answers: { [`part-${key}`]: '4' } }).scheme;
  expect(JSON.stringify(filled)).not.toContain(`$part-${key}`);
  expect(JSON.stringify(filled)).toContain('"groups":{"part":{"limit":"4"}}');
});

it('a veto hits the indicator, the whole, or the grade', () => {
  const one = asked('每发现一处扣1分。弄虚作假的，年度考核直接定为不合格。', 'doubt-which-veto');
  expect(one.ids).toEqual(['vetoItem', 'vetoTotal', 'vetoGrade']);
  expect(one.rules('vetoItem')).toMatchObject([{}, { kind: 'veto', effect: 'zero', target: 'item' }]);
  expect(one.rules('vetoTotal')).toMatchObject([{}, { kind: 'veto', effect: 'void', target: 'total' }]);
  expect(one.rules('vetoGrade')).toMatchObject([{}, { effect: 'grade', target: 'total', grade: '不合格' }]);
});
