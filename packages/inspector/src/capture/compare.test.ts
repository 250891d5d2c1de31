import { afterAll, beforeAll, expect, it } from 'vitest';
import { captureHere } from '../testing/capture.ts';
import { type Served, serve } from '../testing/serve.ts';
import { compareCaptures } from './compare.ts';
import { type OpenCapture, openCapture } from './open-capture.ts';

let body = '';
let status = 200;
let site: Served;
beforeAll(async () => {
  site = await serve((_, response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(`<title>通知</title>${body}`),
  );
});
afterAll(() => site.close());

async function captured(html: string, code = 200): Promise<OpenCapture> {
  [body, status] = [html, code];
  return openCapture((await captureHere(`${site.home}notice.html`)).bytes);
}

it('shows a typo before and after rectification', async () => {
  const before = await captured('<p>会议作了布署。</p><p>请遵照执行。</p>');
  const after = await captured('<p>会议作了部署。</p><p>请遵照执行。</p>');
  const found = compareCaptures(before, after, '作了布署');
  expect(found.words).toEqual([true, false]);
  expect(found.lines).toEqual([
    { kind: 'gone', text: '会议作了布署。' },
    { kind: 'new', text: '会议作了部署。' },
    { kind: 'same', text: '请遵照执行。' },
  ]);
  expect(found).toMatchObject({ status: [200, 200], alike: true, title: ['通知', '通知'] });
});

it('finds the words of a finding whatever blanks stand in them', async () => {
  const page = await captured('<p>联系人 王某\n  13800138000</p>');
  expect(compareCaptures(page, page, '王某13800138000').words).toEqual([true, true]);
  expect(compareCaptures(page, page).words).toEqual([null, null]);
});

it('takes a page that is not there for no mended one', async () => {
  const found = compareCaptures(await captured('<p>布署</p>'), await captured('<p>没有</p>', 404), '布署');
  expect(found).toMatchObject({ status: [200, 404], failure: [null, 'gone'], words: [true, null] });
});

it('gives up setting line against line where everything differs', async () => {
  const lines = (word: string) => Array.from({ length: 4000 }, (_, n) => `<p>${word}${n}</p>`).join('');
  expect(compareCaptures(await captured(lines('甲')), await captured(lines('乙'))).lines).toBeNull();
});
