import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './id-card.ts';

const found = (text: string) => look(audit, pageOf(text)) ?? [];

it('finds a number in full, and keeps it masked', () => {
  const findings = found('补贴对象：张某，身份证号11010519491231002X，金额500元');
  expect(observed(findings)).toEqual(['110105********002X']);
  expect(JSON.stringify(findings)).not.toContain('19491231');
  expect(findings[0]?.excerpt).toContain('身份证号110105********002X，金额');
});

it.each(['110105********002X', '110105194912310021', '911101051949123100', '项目编号X11010519491231002X'])(
  'passes “%s”',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);
