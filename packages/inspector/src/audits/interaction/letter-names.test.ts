import { expect, it } from 'vitest';
import { letterPage } from '../../testing/letter.ts';
import { look, observed, pageOf } from '../../testing/page.ts';
import audit from './letter-names.ts';

const found = (writer: string) => observed(look(audit, letterPage({ writer })));

it.each(['张**', '张某', '李女士', '热心市民', 'abc123'])('passes “%s”', (writer) => {
  expect(found(writer)).toEqual([]);
});

it('finds a name in full, and keeps only its first sign', () => {
  expect(found('张三丰')).toEqual(['张**']);
});

it('does not apply to other pages', () => {
  expect(look(audit, pageOf('姓名：张三丰'))).toBeNull();
});
