import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { audits } from './audits/index.ts';
import { alarmsAgain, type Fixture, fixtureSchema } from './fixture.ts';

const FOLDER = new URL('../fixtures/', import.meta.url);
const alarm = (html: string, observed: string): Fixture => ({
  audit: 'word-typo',
  home: 'http://www.jia.gov.cn/',
  url: 'http://www.jia.gov.cn/1.html',
  today: '2026-06-30',
  contentType: 'text/html; charset=utf-8',
  page: Buffer.from(html).toString('base64'),
  observed,
  reason: '引用旧文原文',
});

test('a page on which the audit finds the same again alarms again, and no other', () => {
  expect(alarmsAgain(alarm('<p>会议布署了工作</p>', '布署'), audits)).toBe(true);
  expect(alarmsAgain(alarm('<p>会议部署了工作</p>', '布署'), audits)).toBe(false);
  expect(alarmsAgain(alarm('<p>会议布署了工作</p>', '按装'), audits)).toBe(false);
});

/** False alarms that were mended: each file is one, and none comes back. */
test.each(readdirSync(FOLDER))('%s is no alarm any more', (name) => {
  const fixture = fixtureSchema.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
  expect(audits.some(({ id }) => id === fixture.audit)).toBe(true);
  expect(alarmsAgain(fixture, audits)).toBe(false);
});
