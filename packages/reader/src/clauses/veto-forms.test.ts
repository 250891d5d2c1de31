import { describe, expect, it } from 'vitest';
import { readClause } from './read-clause.ts';
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

describe('a class or grade that what befell a unit puts it into, or keeps it out of', () => {
  it.each([
    '有下列情形之一的，当年支部定为三类：（一）逾期未换届的；（二）账目混乱的。',
    '发生违纪案件的，当年不能列为一类支部',
    '克扣伙食费的，不得评定为A级单位',
    '私自收费的，直接评为D级，并予通报',
    '逾期未整改的，降为丙等',
    '发生责任事故，当年考核定为末档',
    '连续两年垫底的，列为后进村',
    '私自收费的，不得参加一类单位评定',
  ])('vetoes: %s', (text) => expect(rules(text)).toMatchObject([{ kind: 'veto', scope: 'grade' }]));

  it('vetoes besides what is taken', () => {
    expect(rules('瞒报事故扣5分，并定为三类。', { full: 10 })).toMatchObject([
      { kind: 'fixed', points: -5 },
      { kind: 'veto', scope: 'grade' },
    ]);
  });

  it.each([
    '乡镇划为三类：一类镇、二类镇、三类镇',
    '考核对象列为A类、B类两类',
    '被列为三类支部的，扣2分',
    '抽检不合格的，评为三类，每处扣1分',
    '直排超标的，水质降为Ⅳ类',
    '巡查不到位的，隐患等级评定为三级',
    '得分低于60分的，评定为三类单位',
  ])('says who is what, or what costs marks: %s', (text) =>
    expect(readClause({ text, full: 10 }).rules.map(({ kind }) => kind)).not.toContain('veto'),
  );
});

it('vetoes the sheet that a criterion stands on', () => {
  expect(rules('隐瞒事故的，该表不得分。')).toMatchObject([{ kind: 'veto', scope: 'sheet' }]);
});
