import { readFileSync } from 'node:fs';
import { readScheme } from '@mingjian/files';
import type { Scheme } from '@mingjian/model';
import { expect, test } from 'vitest';
import { leaf, schemeOf } from '../checks/testing/scheme.ts';
import { checkBurden } from './index.ts';

function read(id: string): Scheme {
  const scheme = readScheme(readFileSync(new URL(`../../../../schemes/${id}.yaml`, import.meta.url)), id);
  if (!scheme.ok) throw new Error(JSON.stringify(scheme.problems));
  return scheme.value;
}
const found = (id: string): string[] => checkBurden(read(id)).map(({ rule, name }) => `${rule} ${name ?? ''}`.trim());

test('bozhou: meetings of leaders and their praise', () => {
  expect(found('bozhou-2023')).toEqual(['meeting-or-paper 推动政务公开工作问题解决', 'leader-praise 创新发展']);
});

test('wuhu: articles asked for', () => {
  expect(new Set(found('wuhu-2020'))).toEqual(new Set(['published-experience 加强工作交流']));
});

test('xuanwei: minutes, photos, weekly forms, monthly news with experiences', () => {
  expect(found('xuanwei-2023')).toEqual([
    'meeting-or-paper 领导分工',
    'meeting-or-paper 领导分工',
    'trace 政府公报',
    'trace 政府系统政务新媒体建设（微信、微博、抖音、今日头条、快手等）',
    'trace 政府系统政务新媒体建设及管理（微信、微博、抖音、今日头条、快手等）',
    'published-experience 乡镇动态',
    'published-experience 部门动态',
    'frequent-reports 乡镇动态',
    'frequent-reports 政府系统政务新媒体建设（微信、微博、抖音、今日头条、快手等）',
    'frequent-reports 部门动态',
    'frequent-reports 政府系统政务新媒体建设及管理（微信、微博、抖音、今日头条、快手等）',
  ]);
});

test('the district: meetings, plans, registers, one fault for the year, and proof for twenty indicators', () => {
  expect([...new Set(checkBurden(read('district-2023')).map(({ rule }) => rule))]).toEqual([
    'meeting-or-paper',
    'follow-up-paper',
    'register',
    'one-vote-veto',
    'many-materials',
  ]);
});

test('wuwei, which looks at sites: nothing', () => {
  expect(found('wuwei-2020')).toEqual([]);
});

test('says the clause with its document, date and how well it is known, in either language', () => {
  const scheme = schemeOf({ children: [leaf('公报', 5, { criterion: '以照片为依据' })] });
  expect(checkBurden(scheme)).toMatchObject([
    {
      place: 'r/1',
      words: '以照片为依据',
      says: '不把拍照留痕、制作学习笔记等作为评判工作优劣的标准。',
      source: {
        document: { title: '整治形式主义为基层减负若干规定', date: '2024-08-06' },
        clause: '三、统筹规范督查检查考核',
        confidence: 'text',
      },
    },
  ]);
  expect(checkBurden(scheme, 'en')[0]?.title).toBe('photos, notes and forms as proof of work');
});
