import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './sitemap.ts';

it('passes a link, by its words or the name of its picture', () => {
  expect(look(audit, pageOf('<a href="/map.html">网站地图</a>'))).toEqual([]);
  expect(look(audit, pageOf('<a href="/map.html"><img src="m.png" alt="站点地图"></a>'))).toEqual([]);
});

it('finds words without a link', () => {
  expect(observed(look(audit, pageOf('网站地图 <a href="#">网站地图</a>')))).toEqual(['—']);
});
