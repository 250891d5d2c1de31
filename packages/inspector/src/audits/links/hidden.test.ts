import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './hidden.ts';

const found = (body: string) => observed(look(audit, pageOf(body)));

it.each([
  '<div style="display:none"><a href="http://bet.example/">彩票</a></div>',
  '<p style="position:absolute;left:-9999px"><span><a href="http://bet.example/">彩票</a></span></p>',
  '<div hidden><a href="http://bet.example/">彩票</a></div>',
])('finds %s', (body) => {
  expect(found(`${body}<a href="http://ok.example/">看得见</a>`)).toEqual(['http://bet.example/']);
});

it('passes hidden menus of the site and links to other offices', () => {
  expect(
    found('<ul style="display:none"><li><a href="/zwgk/">公开</a><a href="http://www.yi.gov.cn/">乙市</a></ul>'),
  ).toEqual([]);
});
