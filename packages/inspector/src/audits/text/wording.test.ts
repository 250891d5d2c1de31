import { expect, it } from 'vitest';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './wording.ts';

const found = (text: string, list = audit.params.list) => observed(look(audit, pageOf(text), { list }));

it('finds words of the list with the words around them', () => {
  expect(found('会议对全年工作作了布署，并召开坐谈会。')).toEqual(['布署', '坐谈会']);
  expect(look(audit, pageOf('会议作了布署。'))?.[0]).toMatchObject({
    expected: { zh: '“部署”' },
    excerpt: '会议作了布署。',
  });
});

it('passes a wrong word inside one that is right', () => {
  const list = [{ wrong: '法制', right: '法治', unless: ['法制办', '法制宣传'] }];
  expect(found('市法制办开展法制宣传', list)).toEqual([]);
  expect(found('建设法制政府', list)).toEqual(['法制']);
});

it('finds nothing in a text in order', () => {
  expect(found('部署、座谈会')).toEqual([]);
});
