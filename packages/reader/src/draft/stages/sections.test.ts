import { expect, it } from 'vitest';
import { saidIn } from '../outline/lines.ts';
import { sectionsIn } from './sections.ts';

const sections = (text: string): unknown[] =>
  sectionsIn(saidIn([{ kind: 'paragraph', text, place: {} }])).map(({ name, share, lines, rank }) => [
    name,
    share ?? null,
    lines.length,
    rank,
  ]);

it('a section has its weight from its heading or a line below, and the lines of those below it', () => {
  expect(
    sections('三、考核环节\n（一）日常考核（40%）。\n每季度一次。\n（二）年终考核\n权重：60%\n1.考核方式\n现场查看。'),
  ).toEqual([
    ['考核环节', null, 6, 0],
    ['日常考核', '40', 1, 1],
    ['年终考核', '60', 3, 1],
    ['考核方式', null, 1, 2],
  ]);
});

it('a stage whose number was lost is one more, and sentences are none', () => {
  expect(sections('（一）测评。\n权重:**%\n加、扣分环节。\n1)进前10名的，加5分。\n一、加强领导，精心组织。')).toEqual([
    ['测评', '*', 1, 1],
    ['加、扣分环节', null, 1, 1],
  ]);
});
