import { expect, it } from 'vitest';
import { assessedIn } from './assessed.ts';

it.each([
  ['一、考核对象\n全县各乡（镇）人民政府。', '全县各乡（镇）人民政府', '乡（镇）人民政府'],
  ['二、考核对象：各县（市、区）政府。', '各县（市、区）政府', '县（市、区）政府'],
  ['（一）考评单位为市直有关部门；', '市直有关部门', '市直有关部门'],
])('%s', (words, said, name) => expect(assessedIn(words)).toEqual({ said, name }));

it.each(['考核对象\n各乡镇、县直各部门。', '考核内容\n全县各乡（镇）。', '对考核对象不服的，可以申诉。', ''])(
  'says no one class: %s',
  (words) => expect(assessedIn(words)).toBeUndefined(),
);
