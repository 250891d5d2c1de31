import { pageAudit } from '../audit.ts';
import { BOZHOU, TAGS } from '../shared/sources.ts';
import { missingTags } from '../shared/tags.ts';

/** Column pages say which column they are. */
export default pageAudit({
  id: 'tag-column-present',
  title: { zh: '栏目标签', en: 'tags of columns' },
  says: {
    zh: '栏目页应有 ColumnName、ColumnDescription、ColumnKeywords、ColumnType 四个标签，内容不空。',
    en: 'Column pages have the tags ColumnName, ColumnDescription, ColumnKeywords and ColumnType, none of them empty.',
  },
  sources: [TAGS, BOZHOU],
  params: { required: ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'] },
  finds: 'fail',
  appliesTo: (_, { kind }) => kind === 'column',
  judge: (page, { required }) => missingTags(page, required),
});
