import type { Lang } from '@mingjian/model';

/** What a sheet says in the place of the codes that programs read; a code without words stands as it is. */
const words: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  draft: ['草稿', 'Draft'],
  announced: ['已公布', 'Announced'],
  open: ['收集中', 'Open'],
  sealed: ['已封存', 'Sealed'],
  composed: ['已合成', 'Composed'],
  signed: ['已审签', 'Signed'],
  published: ['已发布', 'Published'],
  archived: ['已归档', 'Archived'],
  stopped: ['已中止', 'Stopped'],

  organiser: ['考评办', 'Organiser'],
  assessor: ['评估员', 'Assessor'],
  reviewer: ['复核员', 'Reviewer'],
  rater: ['互评人', 'Rater'],
  liaison: ['联络员', 'Liaison'],
  approver: ['领导小组', 'Leading group'],
  auditor: ['审计', 'Auditor'],
  administrator: ['系统管理员', 'Administrator'],

  assess: ['评估', 'Assess'],
  review: ['复核', 'Review'],

  empty: ['未记', 'Nothing yet'],
  prepared: ['已记', 'Recorded'],
  returned: ['退回', 'Returned'],
  confirmed: ['已复核', 'Confirmed'],
  third: ['第三人裁定', 'Third person'],

  final: ['已定', 'Final'],
  provisional: ['未定', 'Provisional'],
  notApplicable: ['不适用', 'Not applicable'],
  vetoed: ['否决', 'Vetoed'],
};

export function wordOf(code: string, lang: Lang): string {
  const [zh, en] = words[code] ?? [code, code];
  return lang === 'zh' ? zh : en;
}
