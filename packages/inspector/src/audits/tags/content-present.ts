import { pageAudit } from '../audit.ts';
import { BOZHOU, TAGS } from '../shared/sources.ts';
import { missingTags } from '../shared/tags.ts';

/** Content pages say what they are, of which day and whose. Further tags are free, unless a plan asks for them. */
export default pageAudit({
  id: 'tag-content-present',
  title: { zh: '内容标签', en: 'tags of contents' },
  says: {
    zh: '内容页应有 ArticleTitle、PubDate、ContentSource 三个标签，内容不空。',
    en: 'Content pages have the tags ArticleTitle, PubDate and ContentSource, none of them empty.',
  },
  sources: [TAGS, BOZHOU],
  params: { required: ['ArticleTitle', 'PubDate', 'ContentSource'] },
  finds: 'fail',
  appliesTo: (_, { kind }) => kind === 'content',
  judge: (page, { required }) => missingTags(page, required),
});
