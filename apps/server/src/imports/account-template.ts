import { writeWorkbook } from '@mingjian/files';
import type { Lang } from '@mingjian/model';
import { accountHeading } from './read-accounts.ts';
import { sampleName } from './read-posts.ts';

const words = {
  zh: {
    sheet: '账号',
    sample: ['王一', 'wangyi', '13900000001', 'wangyi@example.gov.cn'],
    how: '填写说明',
    about: ['列', '必填', '怎么填'],
    yes: '是',
    no: '否',
    name: '这个人的姓名，最多60个字。以“示例：”开头的行只作示范，导入时不计。',
    login: '登录时用的名字，如姓名的拼音或工号；每人一个，不分大小写，不能有空格。',
    phone: '忘记密码时便于联系，可不填。',
    email: '用来收通知，可不填。',
  },
  en: {
    sheet: 'Accounts',
    sample: ['Ann Lee', 'annlee', '13900000001', 'annlee@example.gov.cn'],
    how: 'How to',
    about: ['Column', 'Needed', 'What to fill in'],
    yes: 'yes',
    no: 'no',
    name: 'The person’s name, at most 60 characters. Rows that begin with “Sample: ” only show how and are not taken.',
    login: 'What is typed to sign in; one each, small and capital letters alike, no spaces.',
    phone: 'To reach the person when a password is forgotten; may be blank.',
    email: 'For notices; may be blank.',
  },
} as const;

/** A workbook of accounts to be filled in: a sample, and what each column takes. */
export function accountTemplate(lang: Lang): Promise<Uint8Array> {
  const say = words[lang];
  const [name, ...rest] = say.sample;
  const columns = ['name', 'login', 'phone', 'email'] as const;
  return writeWorkbook([
    {
      name: say.sheet,
      columns: columns.map((column) => ({ heading: accountHeading(column, lang), width: 26 })),
      rows: [[sampleName(name, lang), ...rest]],
    },
    {
      name: say.how,
      columns: say.about.map((heading, at) => ({ heading, width: [20, 8, 90][at] ?? 20 })),
      rows: columns.map((column, at) => [accountHeading(column, lang), at < 2 ? say.yes : say.no, say[column]]),
    },
  ]);
}
