import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './party-gov-mark.ts';

it('passes the script, and the link to the certificate', () => {
  expect(look(audit, pageOf('<script src="//dcs.conac.cn/js/13/000/0000/1/CA1.js"></script>'))).toEqual([]);
  expect(
    look(audit, pageOf('<a href="https://bszs.conac.cn/sitename?method=show&id=1"><img src="red.png"></a>')),
  ).toEqual([]);
});

it('finds a mark that is not valid for the host, and none at all', () => {
  const broken = '<a href="https://bszs.conac.cn/sitename?id=1"><img src="/img/red_error.png"></a>';
  expect(observed(look(audit, pageOf(broken)))).toEqual(['/img/red_error.png']);
  expect(observed(look(audit, pageOf('党政机关')))).toEqual(['—']);
});
