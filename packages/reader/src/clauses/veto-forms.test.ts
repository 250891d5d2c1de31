import { describe, expect, it } from 'vitest';
import { rules } from './testing/read.ts';
import { VETO } from './veto-forms.ts';

const scope = (text: string): unknown => VETO.find(([pattern]) => new RegExp(pattern.source).test(text))?.[1];

describe('the forms of a veto', () => {
  it.each([
    ['一票否优', 'grade'],
    ['取消评优资格', 'grade'],
    ['单项否决', 'item'],
    ['否决本项得分', 'item'],
    ['该指标一票否决', 'item'],
    ['对该考核指标予以否决', 'item'],
    ['年度考核直接定为不合格等次', 'sheet'],
    ['否决全年绩效考核结果', 'sheet'],
    ['实行一票否决', null],
    ['当月热线考核按零分计', 'sheet'],
    ['季度考核直接按不合格论处', 'sheet'],
    ['本季度直接评定为“不合格”', 'sheet'],
    ['按不合格处理', null],
  ])('%s', (text, wanted) => expect(scope(text)).toBe(wanted));

  it('are not found where a grade is only named in a list', () => {
    expect(scope('存在被评为不合格干部、免职等情形的')).toBeUndefined();
    expect(scope('检测不合格的')).toBeUndefined();
    expect(scope('被判定存在单项否决问题的')).toBeUndefined();
    expect(scope('被通报为“不合格”的')).toBeUndefined();
    expect(scope('该项考核按零分计')).toBeUndefined();
  });
});

it('takes a grade that something puts a unit into for a veto of grades', () => {
  expect(rules('申报材料作假的，直接列D档。')).toMatchObject([{ kind: 'veto', scope: 'grade' }]);
});

it('vetoes by the mere word behind its case', () => {
  expect(rules('累计金额超过5000万元，否决。')).toMatchObject([{ kind: 'veto' }]);
});

it('vetoes a bid that counts as none', () => {
  expect(rules('不满足星号条款要求的按废标处理')).toMatchObject([{ kind: 'veto', scope: 'sheet' }]);
});
