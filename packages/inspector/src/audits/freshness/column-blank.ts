import { pageAudit } from '../audit.ts';
import { CENSUS, N19 } from '../shared/sources.ts';

const EMPTY =
  /暂无(?:内容|信息|数据|记录|文章)|正在(?:建设|更新|完善)中?|栏目建设中|没有(?:找到|相关)(?:内容|信息|记录)|敬请期待/;

/** A column page without a line in its list. */
export default pageAudit({
  id: 'column-none-blank',
  title: { zh: '空白栏目', en: 'blank columns' },
  says: {
    zh: '栏目页的列表应有内容；“暂无内容”“正在建设中”等视为空白。由脚本生成的列表要在浏览器里核对。',
    en: 'The list of a column has a line; words such as 暂无内容 count as none. A list that scripts build has to be looked at in a browser.',
  },
  sources: [CENSUS, N19],
  params: {},
  finds: 'suspect',
  appliesTo: ({ metas }, { kind }) => kind === 'column' && metas.some(({ name }) => /^Column/i.test(name)),
  judge({ url, text, items }) {
    const said = EMPTY.exec(text)?.[0];
    if (items.some(({ day }) => day !== null)) return [];
    if (said === undefined && items.length > 0) return [];
    return [
      {
        url,
        where: { zh: '栏目列表', en: 'list of the column' },
        observed: said ?? '0',
        expected: { zh: '至少一条内容', en: 'at least one line' },
      },
    ];
  },
});
