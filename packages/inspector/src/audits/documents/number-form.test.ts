import { expect, it } from 'vitest';
import { documentPage } from '../../testing/document.ts';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './number-form.ts';

const found = (number: string) => observed(look(audit, documentPage({ 发文字号: number })));

it('passes the form', () => {
  expect(found('甲政办〔2026〕12号')).toEqual([]);
  expect(found('国办公开办函〔2021〕30号')).toEqual([]);
});

it.each(['甲政办[2026]12号', '甲政办（2026）12号', '甲政办〔2026〕第12号', '甲政办〔2026〕012号'])(
  'finds “%s”',
  (number) => {
    expect(found(number)).toEqual([number]);
  },
);

it('does not apply to a page without a document', () => {
  expect(look(audit, pageOf('<p>全市召开会议</p>'))).toBeNull();
});
