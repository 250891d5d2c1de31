import { expect, it } from 'vitest';
import { documentPage, interpretationPage } from '../../testing/document.ts';
import { observed } from '../../testing/page.ts';
import { shelfOf, siteOf } from '../../testing/site.ts';
import audit from './not-copy.ts';

const sentence = (at: number) => `第${at}条说的是预算单位应当按照规定的程序办理第${at}类事项`;
const text = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `<p>${sentence(from + at)}。</p>`).join('');
const judge = (document: string, interpretation: string, params = audit.params) =>
  audit.judge(
    siteOf({
      shelf: shelfOf(
        documentPage({}, { after: document }),
        interpretationPage({ parts: [], after: `${interpretation}<a href="/zc/1.html">政策原文：通知</a>` }),
      ),
    }),
    params,
  );

it('passes an interpretation in words of its own', () => {
  expect(judge(text(0, 20), text(10, 40)).verdict).toBe('pass');
});

it('finds one that repeats its document', () => {
  const { verdict, findings } = judge(text(0, 30), text(0, 20));
  expect(verdict).toBe('suspect');
  expect(Number.parseInt(observed(findings)?.[0] ?? '', 10)).toBeGreaterThan(90);
  expect(judge(text(0, 30), text(0, 20), { ...audit.params, percent: 100 }).verdict).toBe('pass');
});

it('does not apply where there is nothing to compare, and cannot test a site of which nothing was seen', () => {
  expect(judge('', text(0, 20)).verdict).toBe('notApplicable');
  expect(judge(text(0, 20), '<img src="/t.png">').verdict).toBe('notApplicable');
  expect(audit.judge(siteOf({ pages: [] }), audit.params).verdict).toBe('notTestable');
});
