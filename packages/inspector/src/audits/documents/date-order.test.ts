import { expect, it } from 'vitest';
import { documentPage } from '../../testing/document.ts';
import { look, observed } from '../../testing/page.ts';
import audit from './date-order.ts';

const found = (written: string, published: string | null) =>
  observed(look(audit, documentPage({ 成文日期: written, 发布日期: published })));

it('passes days in order, also the same one', () => {
  expect(found('2026-05-06', '2026-05-06')).toEqual([]);
});

it('finds a day of publication before that of writing, and one to come', () => {
  expect(found('2026-05-06', '2026-05-05')).toEqual(['2026-05-06 > 2026-05-05']);
  expect(found('2026-05-06', '2026-07-05')).toEqual(['2026-07-05']);
});

it('does not apply where no day of publication stands', () => {
  expect(found('2026-05-06', null)).toBeNull();
});
