import { describe, expect, it } from 'vitest';
import { normalise } from './normal.ts';
import { eventsOf } from './scan.ts';
import { rules } from './testing/read.ts';

const events = (text: string): string[] => {
  const plain = normalise(text).text;
  return eventsOf(plain).map(({ kind, from, to }) => `${kind} ${plain.slice(from, to)}`);
};

describe('what begins at one place', () => {
  it('are not found where marks are only measured', () => {
    expect(events('测评得分90分以上的得3分')).toEqual(['noise 90分', 'act 得3分']);
    expect(events('满意度每低1分扣0.2分')).toEqual(['noise 1分', 'act 扣0.2分']);
  });

  it('take where marks fall from place to place, each', () => {
    expect(events('其后每退一位递减0.5分')).toEqual(['act 递减0.5分']);
    expect(events('以后依次递减0.5分')).toEqual(['noise 0.5分']);
  });

  it('are not found in words that hold the same signs', () => {
    expect(events('加强领导，取得明显成效，30分钟内到场')).toEqual([]);
  });
});

describe('rooms in brackets without a word of marks', () => {
  it('are marks where each goes on where its neighbour ends', () => {
    expect(rules('方案科学合理（9-10）；方案较合理（6-8）；方案一般（0-5）', { full: 10 })).toMatchObject([
      {
        kind: 'band',
        bands: [
          { min: 9, max: 10 },
          { min: 6, max: 8 },
          { min: 0, max: 5 },
        ],
      },
    ]);
  });

  it('are none where they stand alone', () => {
    expect(rules('优化流程（1-3），未完成的扣1分')).toMatchObject([{ kind: 'fixed', points: -1 }]);
  });
});

it('a limit that adds up may stand behind words that score nothing', () => {
  expect(rules('被采用的每篇计3分，获批示的加倍计分，累计不超过10分')).toMatchObject([{ kind: 'award', cap: 10 }]);
});

it('a room that is told by its most alone begins at nothing', () => {
  expect(rules('未按照制度实施的在2分内酌情给分', { full: 4 })).toEqual([{ kind: 'judgement', min: 0, max: 2 }]);
  expect(rules('完成不好的在3分以内酌情扣分', { full: 5 })).toEqual([{ kind: 'judgement', min: -3, max: 0 }]);
});
