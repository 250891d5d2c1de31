import { UNKNOWN_ISSUER } from '@mingjian/reader/draft';
import { expect, it } from 'vitest';
import { frontOf } from './front.ts';
import { small } from './testing/small.ts';

it('says title, clauses, lists of units and issuer in the order of a plan', () => {
  expect(frontOf(small).map(({ as, text }) => `${as} ${text}`)).toEqual([
    'title 某市考核方案',
    'body 考核对象为各县区。',
    'body 每年一次。',
    'body 县区（1家）：东县。',
    'sign 某市政府办公室',
  ]);
});

it('says the number and the day where the document has them, and the count that it states', () => {
  const { county } = small.classes;
  if (county === undefined) throw new Error('no class');
  const document = { ...small.document, number: '某政办〔2023〕1号', dateText: '2023年1月5日' };
  const lines = frontOf({ ...small, document, classes: { county: { ...county, stated: '7' } } }).map(
    ({ text }) => text,
  );
  expect(lines[1]).toBe('某政办〔2023〕1号');
  expect(lines.at(-1)).toBe('2023年1月5日');
  expect(lines).toContain('县区（7家）：东县。');
});

it('signs nothing where the document names no issuer', () => {
  const document = { ...small.document, issuer: UNKNOWN_ISSUER };
  expect(frontOf({ ...small, document }).map(({ as }) => as)).not.toContain('sign');
});

it('says what becomes of indicators that do not concern a unit', () => {
  const lines = (na: typeof small.na) => frontOf({ ...small, na }).map(({ text }) => text);
  expect(lines('omit')).toContain('单位不涉及的指标不计分，其余各项得分按比例折算。');
  expect(lines({ spread: ['公开'] })).toEqual(lines(undefined));
});

it('says how many decimals the results keep, once', () => {
  const results = small.results.map((result) => ({ ...result, root: { ...result.root, places: 2 } }));
  const said = (scheme: typeof small): string[] =>
    frontOf(scheme)
      .map(({ text }) => text)
      .filter((text) => text.includes('小数'));
  expect(said({ ...small, results })).toEqual(['得分保留两位小数。']);
  const clause = { clause: '一', text: '最后成绩保留两位小数，由办公室汇总。' };
  expect(said({ ...small, results, provisions: [clause] })).toEqual([clause.text]);
  expect(said(small)).toEqual([]);
});

it('says that the whole ends at nothing where its parts could take more, once', () => {
  const deep = { name: '倒扣', full: '2', floor: '-1', rules: [] };
  const withRoot = (more: object, children = [deep]) => ({
    ...small,
    results: small.results.map((result) => ({ ...result, root: { ...result.root, children, ...more } })),
  });
  const said = (scheme: typeof small): string[] =>
    frontOf(scheme)
      .map(({ text }) => text)
      .filter((text) => text.includes('总分'));
  expect(said(withRoot({}))).toEqual(['总分扣完为止。']);
  expect(said(withRoot({ floor: '0' }, []))).toEqual(['总分扣完为止。']);
  expect(said(withRoot({ belowZero: true }))).toEqual([]);
  expect(said(withRoot({ floor: '-5' }))).toEqual([]);
  const clause = { clause: '一', text: '考核总分扣完为止，不结转。' };
  expect(said({ ...withRoot({}), provisions: [clause] })).toEqual([clause.text]);
  expect(said(small)).toEqual([]);
});
