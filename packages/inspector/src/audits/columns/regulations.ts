import { type Finding, pageAudit } from '../audit.ts';
import { WUHU } from '../shared/sources.ts';

/** The column of disclosure rules holds rules of disclosure and nothing else. */
export default pageAudit({
  id: 'platform-system-pure',
  title: { zh: '公开制度：栏目内容', en: 'disclosure rules: what their column holds' },
  says: {
    zh: '政府信息公开制度栏目只放条例、省市有关政府信息公开的法规规章和主管部门的解释性文件；标题里看不出的，是线索。',
    en: 'The column of disclosure rules holds the act, rules of province and city on disclosure and papers that explain them; a title that says nothing of it is a lead.',
  },
  sources: [WUHU],
  params: { titles: '信息公开|政务公开|公开条例|公开工作' },
  finds: 'suspect',
  appliesTo: ({ items }, { role }) => role === 'regulations' && items.some(({ day }) => day !== null),
  judge({ url, items }, { titles }) {
    const words = new RegExp(titles);
    return items
      .filter(({ title, day }) => day !== null && !words.test(title))
      .map(
        ({ title }): Finding => ({
          url,
          where: { zh: '公开制度的列表', en: 'list of disclosure rules' },
          observed: title.slice(0, 120),
          expected: { zh: '只放政府信息公开的法规、规章和解释', en: 'rules on disclosure only' },
        }),
      );
  },
});
