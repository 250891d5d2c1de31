import { expect, it } from 'vitest';
import type { Page } from '../../gather/page.ts';
import { columnPage, namedPage } from '../../testing/columns.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './leader-openness.ts';

const judge = (pages: readonly Page[], rest = {}) => audit.judge(siteOf({ shelf: shelfOf(...pages), ...rest }), {});
const person = (duties: string) => namedPage('张三', `<p>常务副县长</p><p>${duties}</p>`, { column: '领导信息' });
// A menu of a government site has 政务公开 in it; that says nothing of duties.
const MENU = '<ul><li><a href="/gk/">政务公开</a></li></ul>';

it('passes duties that name it', () => {
  expect(judge([person('负责县政府常务工作，分管财政、税务、政务公开等工作。')]).verdict).toBe('pass');
});

it('finds duties that do not, whatever the menu says', () => {
  const { verdict, findings } = judge([columnPage('领导信息', `${MENU}<p>张三</p>`), person('分管农业农村工作。')]);
  expect([verdict, findings[0]?.url]).toEqual(['suspect', 'http://www.jia.gov.cn/gk/']);
});

it('cannot tell where not all was seen, and does not apply without the column', () => {
  expect(judge([person('分管农业农村工作。')], { cut: true }).verdict).toBe('notTestable');
  expect(judge([]).verdict).toBe('notApplicable');
});
