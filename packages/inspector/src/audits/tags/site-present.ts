import { pageAudit } from '../audit.ts';
import { BOZHOU, TAGS } from '../shared/sources.ts';
import { missingTags } from '../shared/tags.ts';

/** Every page says which site it belongs to: SiteName, SiteDomain, SiteIDCode. */
export default pageAudit({
  id: 'tag-site-present',
  title: { zh: '网站标签', en: 'tags of the site' },
  says: {
    zh: '每个网页都应有 SiteName、SiteDomain、SiteIDCode 三个标签，内容不空。',
    en: 'Every page has the tags SiteName, SiteDomain and SiteIDCode, none of them empty.',
  },
  sources: [TAGS, BOZHOU],
  params: { required: ['SiteName', 'SiteDomain', 'SiteIDCode'] },
  finds: 'fail',
  appliesTo: () => true,
  judge: (page, { required }) => missingTags(page, required),
});
