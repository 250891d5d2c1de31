import { blankOf, isColumn } from '../../derive/blank.ts';
import { pageAudit } from '../audit.ts';
import { CENSUS, N19 } from '../shared/sources.ts';

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
  appliesTo: (page, { kind }) => isColumn(page, kind),
  judge(page) {
    const observed = blankOf(page);
    if (observed === null) return [];
    return [
      {
        url: page.url,
        where: { zh: '栏目列表', en: 'list of the column' },
        observed,
        expected: { zh: '至少一条内容', en: 'at least one line' },
      },
    ];
  },
});
