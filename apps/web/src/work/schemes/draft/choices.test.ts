import { describe, expect, it } from 'vitest';
import { besideOf, moveBeside } from './beside.ts';
import { choicesOf } from './choices.ts';
import { setMarks, setText } from './edit.ts';
import { nodeOf } from './nodes.ts';
import { asked, key, open } from './testing/asked.ts';
import type { Draft } from './types.ts';

describe('answers leave the words', () => {
  it('that have a bonus above the marks: within them, or as far as its limit goes', () => {
    const one = asked('每缺一项扣1分；被推广的，每次加1分，最多加2分。', 'bonus-within');
    expect(one.ids).toEqual(['withinFull', 'aboveFull']);
    expect(one.after('withinFull').says.ceiling).toBeUndefined();
    expect(one.after('aboveFull').says.ceiling).toBe('22');
    const unlimited = asked('每缺一项扣1分；被推广的，每次加1分。', 'bonus-within');
    expect(unlimited.ids).toEqual(['withinFull', 'aboveNone', 'aboveAsk']);
    expect(unlimited.after('aboveNone').says.ceiling).toBe('none');
    expect(unlimited.after('aboveAsk').says.ceiling).toMatch(/^\$most-/);
  });

  it('of an item beside the full marks: what its own limit', () => {
    const one = asked('获表扬的，每次加30分；被批评的，每次扣30分。', 'beside-marks', (now) => moveBeside(now, key));
    expect(one.ids).toEqual(['capBonus', 'capBoth', 'noCap']);
    expect(one.after('capBonus').says).toMatchObject({ full: '20' });
    expect(one.after('capBoth').says).toMatchObject({ full: '20', floor: '-20' });
    expect(one.after('noCap').says.full).toBeUndefined();
  });

  it('of an item without marks that only takes or adds: beside the full marks', () => {
    const bare = (draft: Draft) => setMarks(draft, key, '');
    const one = asked('造成重大影响的，视情节扣1-5分。', 'points-missing', bare);
    expect(one.ids).toEqual(['toBeside']);
    const moved = one.after('toBeside');
    expect(moved.says.full).toBeUndefined();
    const draft = bare(setText(open, key, 'criterion', '造成重大影响的，视情节扣1-5分。'));
    const question = draft.questions.find(({ code }) => code === 'points-missing');
    const [choice] = question ? choicesOf(draft, question) : [];
    expect(choice && besideOf(choice.apply(draft), key)).toBe('beside');
    expect(asked('按完成比例得分。', 'points-missing', bare).ids).toEqual([]);
  });

  it('are not offered where nobody could tell them beforehand', () => {
    const [question] = open.questions;
    expect(question && choicesOf(open, question)).toEqual([]);
  });
});

it('what does not apply is decided for the whole plan', () => {
  const question = { id: 'q', code: 'na-unsaid', node: null, at: null, text: '', settled: null } as const;
  const choices = choicesOf(open, question);
  expect(choices.map(({ apply }) => apply(open).frame.na)).toEqual(['full', 'omit', 'none']);
});

it('how many decimals scores have is decided for the whole plan', () => {
  const question = { id: 'q', code: 'places-unsaid', node: null, at: null, text: '', settled: null } as const;
  const choices = choicesOf(open, question);
  expect(choices.map(({ id, apply }) => [id, apply(open).frame.results[0]?.root.places])).toEqual([
    ['places', 2],
    ['places', 1],
    ['places', 3],
    ['placesExact', undefined],
  ]);
});

it('keep an item to a class, or to units, that its words name', () => {
  const [id, { name }] = Object.entries(open.frame.classes)[0] ?? ['', { name: '' }];
  const only = (text: string) => {
    const question = { id: 'x', code: 'units-named', node: key, at: null, text, settled: null } as const;
    const chosen = choicesOf(open, question).find((one) => one.id === 'onlyThese');
    return chosen && nodeOf(chosen.apply(open), key)?.says.appliesTo;
  };
  expect(only(`政策文件：${name}`)).toEqual({ classes: [id] });
  expect(only('政策文件：东县')).toEqual({ units: ['东县'] });
});
