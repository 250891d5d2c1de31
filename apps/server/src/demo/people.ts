import {
  type Act,
  accountByLogin,
  accountOf,
  addAccount,
  createPost,
  type Db,
  handOver,
  listAccounts,
  setPassword,
} from '@mingjian/store';
import type { Role } from '@mingjian/workflow';
import { oneTimePassword } from '../session/one-time.ts';
import { hashPassword } from '../session/password.ts';

export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** Name of the post. */
  readonly post: string;
  /** Id of the assessed unit, for liaisons and raters. */
  readonly unit: string | null;
}

/** Names that nobody takes for real people. */
const one = (login: string, name: string, role: Role, post: string, unit: string | null = null): DemoPerson => ({
  login,
  name: `${name}（示例）`,
  role,
  post,
  unit,
});

/** Units whose liaisons and rater the demonstration has: the first department that the plan names, an invented township, a county. */
export const DEMO_UNITS = { department: '市发展和改革委员会', township: 'township-1', county: '南陵县' } as const;

export const demoPeople: readonly DemoPerson[] = [
  one('admin', '管理员甲', 'administrator', '系统管理岗'),
  one('organiser', '组织者乙', 'organiser', '考评办综合岗'),
  one('assessor', '评估员丙', 'assessor', '评估一岗'),
  one('assessor2', '评估员丁', 'assessor', '评估二岗'),
  one('reviewer', '复核员戊', 'reviewer', '复核岗'),
  one('liaison', '联络员己', 'liaison', '市发展和改革委员会联络岗', DEMO_UNITS.department),
  one('liaison2', '联络员庚', 'liaison', '示例乡镇1联络岗', DEMO_UNITS.township),
  one('rater', '互评人辛', 'rater', '南陵县互评岗', DEMO_UNITS.county),
  one('approver', '审签人壬', 'approver', '领导小组审签岗'),
  one('auditor', '审计员癸', 'auditor', '审计岗'),
];

/** Opens the accounts, without passwords, and gives each its post. Gives post ids by login. */
export async function addPeople(db: Db, act: Act): Promise<Map<string, string>> {
  const posts = new Map<string, string>();
  for (const { login, name, role, post: title, unit } of demoPeople) {
    const account = await addAccount(db, act, { login, name, password: null });
    const post = await createPost(db, act, { name: title, role, unit });
    await handOver(db, act, { post, version: 1, account, reason: '演示' });
    posts.set(login, post);
  }
  return posts;
}

/**
 * One new password for every account of the demonstration, at each start: nothing is kept in words, none is known in
 * advance, and whoever sees the console can play every role. Sessions of earlier starts end, locks are taken away.
 */
export async function freshPassword(db: Db, at: string): Promise<string> {
  const password = oneTimePassword();
  const known = new Set(demoPeople.map(({ login }) => login));
  for (const { id, login, disabledAt } of await listAccounts(db)) {
    const account = known.has(login) && disabledAt === null ? await accountOf(db, id) : undefined;
    if (!account) continue;
    const change = {
      id,
      version: account.version,
      password: await hashPassword(password),
      mustChange: false,
      past: [],
    };
    await setPassword(db, { account: null, at }, change);
  }
  return password;
}

const WIDTH = 26;
/** Width on a console: a Chinese character takes two columns. */
const wide = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e80' ? 2 : 1), 0);
const fill = (text: string): string => text + ' '.repeat(Math.max(1, WIDTH - wide(text)));

/** What the console says of a demonstration: who there is, and how to come in. */
export function demoTable(address: string, password: string): string {
  return [
    '',
    '演示环境：全部为示例数据。 A demonstration: all data is invented.',
    `登录页 Sign in: ${address}/#/work`,
    `密码 Password:  ${password}   （各账号相同，每次启动都换 one for all accounts, new at each start）`,
    ...demoPeople.map(({ login, post, role }) => `  ${login.padEnd(12)}${fill(post)}${role}`),
    '',
  ].join('\n');
}

/** Id of an account of the demonstration. */
export async function accountFor(db: Db, login: string): Promise<string> {
  const account = await accountByLogin(db, login);
  if (!account) throw new Error(`the demonstration has no ${login}`);
  return account.id;
}
