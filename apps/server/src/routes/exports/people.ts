import { auditLines, listAccounts, listPosts, postsInOrder } from '@mingjian/store';
import { roles } from '@mingjian/workflow';
import { z } from 'zod';
import { withoutSealed } from '../../audit/under-seal.ts';
import { langOf } from '../../language.ts';
import type { App, Services } from '../../types.ts';
import { describeAccount } from '../accounts/body.ts';
import { wordOf } from './words.ts';
import { sendWorkbook, timeIn, workbookAnswer } from './workbook.ts';

const query = z.object({ search: z.string().trim().min(1).max(100).optional() });
/** Lines in one workbook: a longer log comes in several, each from where the one before ended. */
const MOST_LINES = 50_000;

/** Accounts, posts and the audit log as workbooks. */
export function exportPeople(app: App, services: Services): void {
  const { db } = services.store;
  app.get(
    '/api/accounts.xlsx',
    {
      config: { permission: 'account:export' },
      schema: {
        tags: ['exports'],
        summary: 'Accounts as .xlsx',
        querystring: query,
        response: { 200: workbookAnswer },
      },
    },
    async (request, reply) => {
      const accounts = await listAccounts(db, request.query);
      const posts = await listPosts(db);
      const told = accounts.map((one) => describeAccount(one, posts, services.now()));
      await sendWorkbook(services, request, reply, {
        zh: '账号',
        en: 'Accounts',
        kind: 'account',
        object: '*',
        columns: [
          ['姓名', 'Name'],
          ['登录名', 'Login'],
          ['电话', 'Phone'],
          ['邮箱', 'E-mail', 24],
          ['岗位', 'Posts', 30],
          ['停用时间', 'Disabled at', 20],
        ],
        rows: told.map((one) => [
          one.name,
          one.login,
          one.phone,
          one.email,
          one.posts.join('、'),
          timeIn(one.disabledAt),
        ]),
      });
      return reply;
    },
  );
  app.get(
    '/api/posts.xlsx',
    {
      config: { permission: 'post:export' },
      schema: { tags: ['exports'], summary: 'Posts as .xlsx', querystring: query, response: { 200: workbookAnswer } },
    },
    async (request, reply) => {
      const posts = await postsInOrder(db, roles, request.query);
      await sendWorkbook(services, request, reply, {
        zh: '岗位',
        en: 'Posts',
        kind: 'post',
        object: '*',
        columns: [
          ['岗位', 'Post', 30],
          ['角色', 'Role'],
          ['单位', 'Unit', 30],
          ['现任', 'Holder'],
          ['任职自', 'Since', 20],
        ],
        rows: posts.map((one) => [
          one.name,
          wordOf(one.role, langOf(request)),
          one.unit,
          one.holder,
          timeIn(one.since),
        ]),
      });
      return reply;
    },
  );
  app.get(
    '/api/audit.xlsx',
    {
      config: { permission: 'audit:export' },
      schema: {
        tags: ['exports'],
        summary: `The audit log as .xlsx, the latest first, at most ${MOST_LINES} lines; go on with before`,
        querystring: z.object({
          before: z.coerce.number().int().optional(),
          kind: z.string().min(1).max(40).optional(),
          account: z.string().min(1).max(100).optional(),
        }),
        response: { 200: workbookAnswer },
      },
    },
    async (request, reply) => {
      const lines = await withoutSealed(services, await auditLines(db, { ...request.query, limit: MOST_LINES }));
      await sendWorkbook(services, request, reply, {
        zh: '审计记录',
        en: 'Audit log',
        kind: 'audit',
        object: '*',
        columns: [
          ['序号', 'No.', 'number'],
          ['时间', 'Time', 20],
          ['人员', 'Who'],
          ['动作', 'What'],
          ['类别', 'Kind'],
          ['对象', 'Object', 38],
          ['详情', 'Detail', 60],
          ['校验值', 'Hash', 66],
        ],
        rows: lines.map((one) => [
          one.seq,
          timeIn(one.at),
          one.name,
          one.action,
          one.kind,
          one.object,
          one.detail,
          one.hash,
        ]),
      });
      return reply;
    },
  );
}
