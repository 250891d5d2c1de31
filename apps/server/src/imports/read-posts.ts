import { readAnyTable, type TableShape } from '@mingjian/files';
import { done, failed, type Lang, type Outcome, type Problem, type ProblemValue, problem } from '@mingjian/model';
import { type KnownUnit, type ListedPost, plainLogin } from '@mingjian/store';
import { clashOf, isRole, type Role, roles } from '@mingjian/workflow';
import { wordOf } from '../routes/exports/words.ts';
import { unitOfPost } from '../routes/posts/unit-of-post.ts';
import { nameText } from '../session/texts.ts';

type Column = 'name' | 'role' | 'unit' | 'holder';

const postShape: TableShape<Column> = {
  columns: ['name', 'role', 'unit', 'holder'],
  names: {
    name: ['岗位', '岗位名称', 'post'],
    role: ['角色', '职责'],
    unit: ['单位', '所属单位'],
    holder: ['持有人登录名', '登录名', '现任登录名', 'login'],
  },
  required: ['name', 'role'],
};

/** What a column of a file of posts is called. */
export const postHeading = (column: Column, lang: Lang): string =>
  lang === 'zh' ? (postShape.names[column][0] ?? column) : column;

/** Rows that only show how a file of posts is filled in. */
const SAMPLE = { zh: '示例：', en: 'Sample: ' } as const;
export const sampleName = (name: string, lang: Lang): string => `${SAMPLE[lang]}${name}`;
export const isSample = (name: string): boolean => Object.values(SAMPLE).some((word) => name.startsWith(word));

const MOST_POSTS = 2_000;

/** A row of the file. */
export interface GivenPost {
  readonly row: number;
  /** `same`: there is this very post already, so that a file may be given twice. */
  readonly kind: 'new' | 'same';
  readonly name: string;
  readonly role: Role;
  readonly unit: string | null;
  readonly account: string | null;
  readonly login: string | null;
}

/** What there is already. Logins are of accounts in use. */
export interface Office {
  readonly units: readonly KnownUnit[];
  readonly posts: readonly ListedPost[];
  readonly accounts: readonly { readonly id: string; readonly login: string }[];
}

const byWord = new Map(
  roles.flatMap((role) => [role, wordOf(role, 'zh'), wordOf(role, 'en')].map((word) => [word.toLowerCase(), role])),
);

/** The posts of a CSV file or a workbook with who holds them first, all faults told with row and column; nothing is half taken. */
export async function readPosts(
  bytes: Uint8Array,
  file: string,
  office: Office,
  lang: Lang,
): Promise<Outcome<GivenPost[]>> {
  const read = await readAnyTable(bytes, file, postShape, (cell, row) => ({
    row,
    name: cell('name') ?? '',
    role: cell('role') ?? '',
    unit: cell('unit') ?? null,
    login: cell('holder') ?? null,
  }));
  if (!read.ok) return read;
  const rows = read.value.filter(({ name }) => !isSample(name));
  if (rows.length > MOST_POSTS)
    return failed([problem('import-too-many', { file }, { rows: rows.length, limit: MOST_POSTS })]);
  const held = rolesHeld(office.posts);
  const ids = new Map(office.accounts.map(({ id, login }) => [plainLogin(login), id]));
  const there = new Map(office.posts.map((post) => [post.name, post]));
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  const posts = rows.flatMap((one): GivenPost[] => {
    const { row, name, login } = one;
    const before = problems.length;
    const complain = (code: Problem['code'], column: Column, values: Record<string, ProblemValue>) => {
      problems.push(problem(code, { file, row, column: postHeading(column, lang) }, values));
    };
    if (!nameText.safeParse(name).success) complain('post-name', 'name', { value: name });
    const first = seen.get(name);
    if (first === undefined) seen.set(name, row);
    else complain('post-name-twice', 'name', { name, first });
    const role = byWord.get(one.role.toLowerCase());
    if (role === undefined) {
      complain('post-role-unknown', 'role', {
        value: one.role,
        roles: roles.map((each) => wordOf(each, lang)).join(lang === 'zh' ? '、' : ', '),
      });
      return [];
    }
    const unit = unitOfPost(role, one.unit, office.units, { file, row, column: postHeading('unit', lang) });
    if (!unit.ok) problems.push(...unit.problems);
    const account = login === null ? null : ids.get(plainLogin(login));
    if (account === undefined) complain('post-holder-unknown', 'holder', { login: login ?? '' });
    if (problems.length > before || !unit.ok || account === undefined) return [];
    const post = there.get(name);
    const same =
      post !== undefined &&
      post.role === role &&
      post.unit === unit.value &&
      (account === null || post.account === account);
    if (post && !same) complain('post-differs', 'name', { name });
    if (!post && account !== null) {
      const all = [...(held.get(account) ?? []), role];
      held.set(account, all);
      if (clashOf(all) !== null) complain('post-holder-clash', 'holder', { login: login ?? '' });
    }
    return [{ row, kind: same ? 'same' : 'new', name, role, unit: unit.value, account, login }];
  });
  return problems.length > 0 ? failed(problems) : done(posts);
}

function rolesHeld(posts: readonly ListedPost[]): Map<string, Role[]> {
  const held = new Map<string, Role[]>();
  for (const { account, role } of posts)
    if (account !== null && isRole(role)) held.set(account, [...(held.get(account) ?? []), role]);
  return held;
}
