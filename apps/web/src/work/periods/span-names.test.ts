import { expect, it } from 'vitest';
import { spanNames } from './span-names.ts';

const named = (...labels: string[]) => labels.map((label) => ({ label }));

it('leaves the year out where it is one', () => {
  expect(spanNames(named('2023-01', '2023-02'), 'zh')).toEqual(['1月', '2月']);
  expect(spanNames(named('2023-01', '2023-02'), 'en')).toEqual(['2023-01', '2023-02']);
  expect(spanNames(named('2022-12', '2023-01'), 'zh')).toEqual(['2022年12月', '2023年1月']);
  expect(spanNames(named('2023'), 'zh')).toEqual(['2023年']);
});
