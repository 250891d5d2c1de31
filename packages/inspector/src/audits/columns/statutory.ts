import { type Finding, type Judged, siteAudit } from '../audit.ts';
import type { Element } from '../shared/elements.ts';
import { ACT_20, WUWEI } from '../shared/sources.ts';
import { noneOf, notSeenYet } from '../shared/unseen.ts';

/** Items of article 20 by the names of columns in which they are found. */
const ITEMS: readonly Element[] = [
  { zh: '规章和规范性文件', en: 'rules and normative documents', words: '规章|规范性文件|政策文件|政府文件|部门文件' },
  { zh: '机构职能和负责人', en: 'institution and heads', words: '机构|职能|领导' },
  { zh: '规划计划', en: 'plans', words: '规划|计划' },
  { zh: '统计信息', en: 'statistics', words: '统计|数据' },
  { zh: '行政许可和管理服务', en: 'licences and services', words: '行政许可|许可|审批|政务服务|办事' },
  { zh: '行政处罚和行政强制', en: 'penalties and coercion', words: '处罚|强制|执法' },
  { zh: '财政预算、决算', en: 'budgets and accounts', words: '预算|决算|财政|三公' },
  { zh: '行政事业性收费', en: 'fees', words: '收费' },
  { zh: '政府集中采购', en: 'procurement', words: '采购|招投标|公共资源交易' },
  { zh: '重大建设项目', en: 'large projects', words: '重大(?:建设)?项目|重点项目|项目建设' },
  { zh: '民生政策', en: 'social policy', words: '扶贫|乡村振兴|教育|医疗|社会保障|社保|就业|民生|救助' },
  { zh: '突发公共事件', en: 'emergencies', words: '应急|预案|突发|预警' },
  { zh: '监督检查', en: 'inspections', words: '监督检查|双随机|环境保护|生态环境|食品药品|安全生产|产品质量|公共卫生' },
  { zh: '公务员招考', en: 'recruitment', words: '招考|招录|招聘|人事|公务员|录用' },
];
const LONGEST = 24;

/** There is a column for each item that the law wants disclosed. Which of them concern a unit, its plan says. */
export default siteAudit({
  id: 'a20-column-present',
  title: { zh: '法定主动公开内容：栏目', en: 'what the law wants disclosed: its columns' },
  says: {
    zh: '条例第二十条规定的各类信息应各有栏目；按栏目名称认，少一类记一处。单位不涉及的类别可以事先去掉。',
    en: 'Each kind of information in article 20 has a column, known by its name; one finding for each that is missing. Kinds that do not concern a unit are taken out of the parameters.',
  },
  sources: [ACT_20, WUWEI],
  params: { items: ITEMS },
  judge(site, { items }): Judged {
    if (site.pages.length === 0) return noneOf(site, { zh: '', en: '' });
    const names = site.pages.flatMap(({ kind, name }) => (kind !== 'home' && name.length <= LONGEST ? [name] : []));
    const findings = items
      .filter(({ words }) => {
        const pattern = new RegExp(words);
        return !names.some((name) => pattern.test(name));
      })
      .map(
        ({ zh, en }): Finding => ({
          url: site.home,
          where: { zh: `栏目：${zh}`, en: `column: ${en}` },
          of: zh,
          observed: '—',
          expected: { zh: '有这一类的栏目', en: 'a column of this kind' },
        }),
      );
    if (findings.length > 0 && site.cut) return notSeenYet();
    return { verdict: findings.length > 0 ? 'suspect' : 'pass', findings };
  },
});
