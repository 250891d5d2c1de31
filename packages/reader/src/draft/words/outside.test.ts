import { expect, it } from 'vitest';
import { readDocument } from '../../blocks/index.ts';
import { utf8 } from '../../blocks/testing/read.ts';
import { type Draft, draftOf } from '../draft.ts';

const TABLE = `考核项目\t分值\t评分标准
主动公开\t60\t每发现一处不规范扣1分，扣完为止。
依申请公开\t40\t答复超期的，每件扣2分。
`;
async function read(front: string, back = ''): Promise<Draft> {
  const document = await readDocument(
    utf8(`甲市2023年政务公开考核方案\n${front}\n甲市考核评分表\n${TABLE}\n${back}`),
    '方案.txt',
  );
  const draft = document.ok ? draftOf(document.value, 'plan') : undefined;
  if (!draft) throw new Error('no draft');
  return draft;
}
const asked = ({ questions }: Draft, code: string): string[] =>
  questions.filter((one) => one.code === code).map(({ text }) => text);

it('keeps the clauses outside the table under their headings, and none of the table, head or lists', async () => {
  const { scheme } = await read(
    '一、考核对象\n县区(3家)：东县、西县、南县。\n三、考核程序\n（一）自查。各单位自查。\n结果报市政府。',
  );
  expect(scheme.provisions).toEqual([
    { clause: '一、考核对象', text: '一、考核对象' },
    { clause: '三、考核程序', text: '三、考核程序' },
    { clause: '三、考核程序（一）', text: '（一）自查。各单位自查。' },
    { clause: '三、考核程序（一）', text: '结果报市政府。' },
  ]);
});

it('reads grades, and asks where they are named without bounds', async () => {
  const { scheme } = await read('', '考核得分90分以上为优秀，70至89分为合格，70分以下为不合格。优秀比例不超过20%。');
  expect(scheme.results[0]?.grades).toEqual([
    { name: '优秀', min: '90', quota: '20' },
    { name: '合格', min: '70' },
    { name: '不合格' },
  ]);
  const open = await read('', '考核等次由领导小组审定。');
  expect([open.scheme.results[0]?.grades, asked(open, 'grades-open')]).toEqual([
    undefined,
    ['考核等次由领导小组审定。'],
  ]);
});

it('asks about words that touch a score outside the tables', async () => {
  const draft = await read('（三）发生重大泄密事件的，一票否决。\n受到省级表彰的加2分。\n按时报送材料。');
  expect(asked(draft, 'words-outside')).toEqual(['（三）发生重大泄密事件的，一票否决。', '受到省级表彰的加2分。']);
});

it('weighs parts by the shares stated for them, or asks', async () => {
  const same = await read('主动公开占60%，依申请公开占40%。');
  expect(asked(same, 'shares-stated')).toEqual([]);
  const weighed = await read('主动公开占50%，依申请公开占50%。');
  expect(weighed.scheme.results[0]?.root.children?.map(({ weight }) => weight)).toEqual(['50', '50']);
  const other = await read('日常检查占30%，年终考评占70%。');
  expect(asked(other, 'shares-stated')).toEqual(['日常检查 30%、年终考评 70%']);
  expect(asked(await read('县区本级和乡镇按7:3的比例合成。'), 'ratio-stated')).toEqual([
    '7:3：县区本级和乡镇按7:3的比例合成。',
  ]);
});

it('takes the indicators of an outline for no clauses, whatever stands in their lines', async () => {
  const document = await readDocument(
    utf8(
      '甲市2023年考核方案\n一、主动公开（60分）\n（一）政策文件（20分）：集中公开，缺一件扣1分。\n（二）财政信息\n40分\n未公开的，不得分。\n二、回应 40分\n超期的，每件扣2分。\n三、工作要求\n加强领导。',
    ),
    '方案.txt',
  );
  const draft = document.ok ? draftOf(document.value, 'plan') : undefined;
  expect(draft?.scheme.provisions.map(({ text }) => text)).toEqual(['三、工作要求', '加强领导。']);
});
