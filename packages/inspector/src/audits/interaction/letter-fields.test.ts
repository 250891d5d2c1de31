import { expect, it } from 'vitest';
import { letterPage } from '../../testing/letter.ts';
import { look, pageOf } from '../../testing/page.ts';
import audit from './letter-fields.ts';

const found = (given = {}) => look(audit, letterPage(given))?.map(({ where }) => where.zh);

it('passes a letter with all', () => {
  expect(found()).toEqual([]);
});

it('finds what is missing', () => {
  expect(found({ answered: '', by: '' })).toEqual(['来信：答复时间', '来信：答复单位']);
});

it('does not apply to other pages', () => {
  expect(look(audit, pageOf('通知'))).toBeNull();
});
