import { readAnyTable, type TableShape } from '@mingjian/files';
import { done, failed, type Lang, type Outcome, type Problem, problem } from '@mingjian/model';
import { plainLogin } from '@mingjian/store';
import { z } from 'zod';
import { loginText, nameText, phoneText } from '../session/texts.ts';
import { isSample } from './read-posts.ts';

type Column = 'name' | 'login' | 'phone' | 'email';

const accountShape: TableShape<Column> = {
  columns: ['name', 'login', 'phone', 'email'],
  names: {
    name: ['姓名', '名字'],
    login: ['登录名', '账号', '用户名', '工号'],
    phone: ['手机号', '手机', '电话', '联系电话'],
    email: ['电子邮箱', '邮箱', '邮件'],
  },
  required: ['name', 'login'],
};

/** What a column is called. Our columns of the same name are a unit's. */
export const accountHeading = (column: Column, lang: Lang): string =>
  lang === 'zh' ? (accountShape.names[column][0] ?? column) : column;

export interface GivenAccount {
  readonly row: number;
  readonly login: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Each account gets a hashed password, which takes its time. */
const MOST_ACCOUNTS = 500;

const checks: { readonly [C in Column]: z.ZodType } = {
  name: nameText,
  login: loginText,
  phone: phoneText.nullable(),
  email: z.email().max(200).nullable(),
};

/** The accounts of a CSV file or a workbook, all faults told with row and column; `taken` are the logins there are. */
export async function readAccounts(
  bytes: Uint8Array,
  file: string,
  taken: ReadonlySet<string>,
  lang: Lang,
): Promise<Outcome<GivenAccount[]>> {
  const read = await readAnyTable(
    bytes,
    file,
    accountShape,
    (cell, row): GivenAccount => ({
      row,
      login: cell('login') ?? '',
      name: cell('name') ?? '',
      phone: cell('phone') ?? null,
      email: cell('email') ?? null,
    }),
  );
  if (!read.ok) return read;
  const given = read.value.filter(({ name }) => !isSample(name));
  if (given.length > MOST_ACCOUNTS)
    return failed([problem('import-too-many', { file }, { rows: given.length, limit: MOST_ACCOUNTS })]);
  const heading = (column: Column) => accountHeading(column, lang);
  const seen = new Map<string, number>();
  const problems = given.flatMap((one): Problem[] => {
    const { row, login } = one;
    const wrong = accountShape.columns
      .filter((column) => !checks[column].safeParse(one[column]).success)
      .map((column) =>
        problem(`account-${column}`, { file, row, column: heading(column) }, { value: one[column] ?? '' }),
      );
    const plain = plainLogin(login);
    const first = seen.get(plain);
    if (first === undefined) seen.set(plain, row);
    const place = { file, row, column: heading('login') };
    if (login !== '' && first !== undefined) wrong.push(problem('account-login-twice', place, { login, first }));
    if (taken.has(plain)) wrong.push(problem('account-login-taken', place, { login }));
    return wrong;
  });
  return problems.length > 0 ? failed(problems) : done(given);
}
