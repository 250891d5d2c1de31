import { expect, it } from 'vitest';
import { readClause } from './read-clause.ts';

const kinds = (text: string): string[] => readClause({ text, full: 5 }).rules.map(({ kind }) => kind);

it.each([
  ['由评审组打分，按成绩的10%折算。', ['proportional']],
  ['由考核组评定，好的得5分，一般的得3分。', ['band']],
  ['由评委综合评定，在0—5分内酌情给分。', ['judgement']],
  ['按百分制评议后折算计入，90分以上计5分，80—90分计3分，80分以下不计分。', ['band']],
  ['按完成进度得分。完成的得5分，未完成的按比例得分。', ['award', 'proportional']],
  ['发生责任事故的一票否决，单位年度考核定为不合格。', ['veto']],
])('%s is said once', (text, wanted) => {
  expect(kinds(text)).toEqual(wanted);
});
