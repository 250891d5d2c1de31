import { expect, it } from 'vitest';
import { siteOf } from '../../testing/site.ts';
import audit from './domain.ts';

const judge = (home: string) => audit.judge(siteOf({ home }), audit.params).verdict;

it('passes gov.cn and the Chinese ending', () => {
  expect(judge('http://www.jia.gov.cn/')).toBe('pass');
  expect(judge('https://甲市.政务/')).toBe('pass');
});

it('fails others, and what only looks alike', () => {
  expect(judge('http://www.jia.com.cn/')).toBe('fail');
  expect(judge('http://www.jiagov.cn/')).toBe('fail');
  expect(judge('http://jia.gov.cn.example.com/')).toBe('fail');
});
