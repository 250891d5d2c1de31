import { expect, it } from 'vitest';
import type { Page } from '../../gather/page.ts';
import { documentPage, interpretationPage } from '../../testing/document.ts';
import { look } from '../../testing/page.ts';
import audit from './eight-elements.ts';

const found = (page: Page, params = {}) =>
  look(audit, page, params)?.map(({ where, observed }) => `${observed} ${where.zh}`);

it('passes an interpretation with all eight', () => {
  expect(found(interpretationPage())).toEqual([]);
});

it('finds what is missing, and allows as much as a plan says', () => {
  const page = interpretationPage({
    parts: ['决策背景和依据', '总体考虑', '起草过程', '工作目标', '主要内容', '保障措施'],
    contact: '<p>解读机关：甲市财政局</p>',
  });
  expect(found(page)).toEqual(['6/8 解读缺：创新举措、解读机关、解读人和联系方式']);
  expect(found(page, { most: 2 })).toEqual([]);
});

it('does not apply to a picture, nor to a document', () => {
  expect(found(interpretationPage({ title: '一图读懂《甲市预算管理办法》', parts: [] }))).toBeUndefined();
  expect(found(documentPage())).toBeUndefined();
});
