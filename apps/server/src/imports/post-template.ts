import { writeWorkbook } from '@mingjian/files';
import type { Lang } from '@mingjian/model';
import type { KnownUnit, ListedPost } from '@mingjian/store';
import { ofOneUnit, type Role, roles } from '@mingjian/workflow';
import { wordOf } from '../routes/exports/words.ts';
import { postHeading, sampleName } from './read-posts.ts';
import { suggestedPosts } from './suggested-posts.ts';

/** Rows of the first sheet that offer the roles to choose from. */
const ROWS = 2_000;

const words = {
  zh: {
    sheet: '岗位',
    team: '评估一组',
    office: '县教育局',
    liaison: (office: string) => `${office}联络员`,
    how: '填写说明',
    about: ['列', '必填', '怎么填'],
    yes: '是',
    no: '否',
    name: '岗位名称，最多60个字，不能重复。以“示例：”开头的行只作示范，导入时不计。',
    role: (all: string) => `从下拉里选，只能是其中一个：${all}。`,
    unit: (whose: string) => `只有${whose}填，其他岗位留空。填“可填单位”表里的名称或编号。`,
    holder: '谁来任这个岗位，填他的登录名（在“账号”页开设）；还没有定的留空，以后交接。',
    units: '可填单位',
    unitHead: ['名称', '编号'],
    join: '、',
  },
  en: {
    sheet: 'Posts',
    team: 'Assessment team 1',
    office: 'Education office',
    liaison: (office: string) => `Liaison, ${office}`,
    how: 'How to',
    about: ['Column', 'Needed', 'What to fill in'],
    yes: 'yes',
    no: 'no',
    name: 'Name of the post, at most 60 characters, each once. Rows that begin with “Sample: ” only show how and are not taken.',
    role: (all: string) => `Choose one: ${all}.`,
    unit: (whose: string) => `For ${whose} only; blank for all others. A name or id of the sheet “Units”.`,
    holder: 'The login of whoever holds it (opened on the page of accounts); blank while nobody does.',
    units: 'Units',
    unitHead: ['Name', 'Id'],
    join: ', ',
  },
} as const;

/** What there is already; with a role, the file begins with a post for every unit that has none. */
interface Known {
  readonly units: readonly KnownUnit[];
  readonly posts: readonly Pick<ListedPost, 'name' | 'role' | 'unit'>[];
  readonly role?: Role | undefined;
}

/** A workbook of posts to be filled in: a sample or suggested rows, what each column takes, the units to choose from. */
export function postTemplate({ units, posts, role }: Known, lang: Lang): Promise<Uint8Array> {
  const say = words[lang];
  const all = roles.map((one) => wordOf(one, lang));
  const whose = roles.filter((one) => ofOneUnit.has(one)).map((one) => wordOf(one, lang));
  const office = units[0]?.name ?? say.office;
  const rows = role
    ? suggestedPosts(units, posts, role, wordOf(role, lang))
    : [
        [sampleName(say.team, lang), wordOf('assessor', lang), '', ''],
        [sampleName(say.liaison(office), lang), wordOf('liaison', lang), office, ''],
      ];
  const heading = (column: Parameters<typeof postHeading>[0]) => postHeading(column, lang);
  return writeWorkbook([
    {
      name: say.sheet,
      columns: [
        { heading: heading('name'), width: 36 },
        { heading: heading('role'), width: 16 },
        { heading: heading('unit'), width: 30 },
        { heading: heading('holder'), width: 20 },
      ],
      rows,
      choices: [{ column: 1, from: 0, to: ROWS - 1, words: all }],
    },
    {
      name: say.how,
      columns: say.about.map((one, at) => ({ heading: one, width: [20, 8, 90][at] ?? 20 })),
      rows: [
        [heading('name'), say.yes, say.name],
        [heading('role'), say.yes, say.role(all.join(say.join))],
        [heading('unit'), say.no, say.unit(whose.join(say.join))],
        [heading('holder'), say.no, say.holder],
      ],
    },
    {
      name: say.units,
      columns: say.unitHead.map((one) => ({ heading: one, width: 30 })),
      rows: units.map(({ id, name }) => [name, id]),
    },
  ]);
}
