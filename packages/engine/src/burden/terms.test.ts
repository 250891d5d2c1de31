import { expect, test } from 'vitest';
import { makeSubject } from '../checks/shared/subject.ts';
import { leaf, schemeOf } from '../checks/testing/scheme.ts';
import { byTerms } from './terms.ts';

const touched = (criterion: string): string[] =>
  byTerms(makeSubject(schemeOf({ children: [leaf('某项工作', 5, { criterion })] }))).map(({ rule }) => rule);

test.each([
  ['常务会议专题研究政务公开工作的，每次加0.5分', 'meeting-or-paper'],
  ['以提供会议纪要为考核依据', 'meeting-or-paper'],
  ['制定政务公开落实方案并报备，未制定的不得分', 'follow-up-paper'],
  ['每季度报送贯彻落实情况', 'follow-up-paper'],
  ['以提供照片为考核依据', 'trace'],
  ['须有信息发布审批表', 'trace'],
  ['未建立台账的，扣1分', 'register'],
  ['实行一乡一单台帐，跟踪督办', 'register'],
  ['河长、巡查员、保洁员按要求填写日志，得3分', 'register'],
  ['推进APP巡河信息平台建设（相关人员注册并使用），得2分', 'app-figures'],
  ['开展河长APP巡河，实行月通报制度，得6分', 'app-figures'],
  ['每个乡镇省级用稿1篇，市级用稿2篇，县级用稿2篇，得5分', 'published-experience'],
  ['在微信工作群及时上传', 'work-group'],
  ['获得市领导批示的，加2分', 'leader-praise'],
  ['报送经验做法不少于2篇', 'published-experience'],
  ['每被省级媒体刊发一篇，加1分', 'published-experience'],
  ['公众号关注量低于5000的，扣1分', 'app-figures'],
  ['组织干部职工转发、点赞', 'app-figures'],
  ['每日在平台打卡', 'check-in'],
  ['未签订责任状的，不得分', 'pledge'],
])('%s: %s', (criterion, rule) => expect(touched(criterion)).toContain(rule));

test.each([
  '及时召开新闻发布会解读重要政策，未召开的扣1分',
  '主动公开政府常务会议议定事项',
  '邀请公众代表列席会议',
  '采用图片、图表等形式解读',
  '客户端无法下载或使用的，扣1分',
  '密切关注舆情动态',
  '网站后台操作日志保存不少于6个月',
  '开设投稿邮箱，回应公众来稿',
  '印发的实施方案须在三日内公开',
  '未公开的，不得分',
])('%s: nothing', (criterion) => expect(touched(criterion)).toEqual([]));

test('the sentence that touches, once a rule and indicator', () => {
  const criterion = '应公开。以照片为依据。另附照片。';
  const [found, ...others] = byTerms(
    makeSubject(schemeOf({ children: [leaf('公报', 5, { clause: '四', criterion })] })),
  );
  expect([found, others]).toEqual([
    { rule: 'trace', place: 'r/1', clause: '四', name: '公报', words: '以照片为依据' },
    [],
  ]);
});
