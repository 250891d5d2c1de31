import { describe, expect, it } from 'vitest';
import { actIn, verbOf } from './act.ts';
import type { Verb } from './event.ts';
import { VERBS } from './forms.ts';

const act = (verb: Verb, text: string): ReturnType<typeof actIn> => {
  const forms = VERBS.find(([known]) => known === verb)?.[1] ?? [];
  const found = forms.map((form) => new RegExp(form.source).exec(text)).find((one) => one?.[0] === text);
  if (!found) throw new Error(`no form for ${text}`);
  return actIn(verb, found, 10);
};

describe('a verb with its marks', () => {
  it('has its marks, its verb and its place', () => {
    expect(act('take', '扣0.5分')).toMatchObject({ verb: 'take', points: [0.5], from: 10, to: 15 });
  });

  it('may answer a list of labels', () => {
    expect(act('add', '分别加5分、3分、1分')).toMatchObject({ points: [5, 3, 1], spread: true });
    expect(act('add', '各加2分')).toMatchObject({ points: [2], apiece: true });
    expect(act('take', '扣产区4分，非产区1分')).toMatchObject({ points: [4, 1], labels: ['产区', '非产区'] });
  });

  it('may leave room for a person', () => {
    expect(act('take', '扣1-3分').range).toEqual([1, 3]);
    expect(act('take', '酌情扣2分').free).toBe(true);
    expect(act('gain', '最多得2分').upTo).toBe(true);
  });

  it('may speak of the marks of the item', () => {
    expect(act('take', '扣该项分值的50%').percent).toBe(50);
    expect(act('take', '扣一半分').percent).toBe(50);
    expect(act('take', '扣50%').percent).toBe(50);
    expect(act('gain', '得满分').whole).toBe(true);
  });

  it('names what is counted behind the marks', () => {
    expect(act('take', '扣0.2分/人次').per).toBe('人次');
    expect(act('add', '加2分/泵站').per).toBe('泵站');
  });

  it('keeps a masked number open', () => {
    expect(act('take', '扣*分').points).toEqual([null]);
  });
});

it('tells verbs by their sign', () => {
  expect(['扣', '减', '加', '奖', '得', undefined].map(verbOf)).toEqual([
    'take',
    'take',
    'add',
    'add',
    'gain',
    undefined,
  ]);
});
