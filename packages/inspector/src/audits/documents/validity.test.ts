import { expect, it } from 'vitest';
import { documentPage } from '../../testing/document.ts';
import { look, observed } from '../../testing/page.ts';
import audit from './validity.ts';

const found = (state: string | null, after = '') => observed(look(audit, documentPage({ 有效性: state }, { after })));

it('passes the known states', () => {
  for (const state of ['有效', '已废止', '部分有效', '失效']) expect(found(state)).toEqual([]);
  expect(found('有效', '<p>有效期至2030年12月31日</p>')).toEqual([]);
});

it('finds another word, and “valid” after its end', () => {
  expect(found('查看')).toEqual(['查看']);
  expect(found('有效', '<p>本办法有效期至2025年12月31日。</p>')).toEqual(['有效，2025-12-31']);
  expect(found('失效', '<p>本办法有效期至2025年12月31日。</p>')).toEqual([]);
});

it('does not apply where validity is not stated: another audit tells that', () => {
  expect(found(null)).toBeNull();
});
