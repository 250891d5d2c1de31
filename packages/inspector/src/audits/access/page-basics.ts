import { type Finding, pageAudit } from '../audit.ts';
import { ACCESS, BOZHOU } from '../shared/sources.ts';

/** A picture without a description: alt="" says that it is decoration, none at all says nothing. */
const BARE_PICTURE = /<img\b(?![^>]*\balt\s*=)[^>]*>/gi;

/** What a screen reader needs of every page: a title, a language, and descriptions of its pictures. */
export default pageAudit({
  id: 'a11y-basics',
  title: { zh: '无障碍：标题、语言、图片说明', en: 'access: title, language, pictures' },
  says: {
    zh: '网页应有标题，写明语言（lang），图片有替代文字（装饰图片写空的 alt）；缺一样记一处。完整的无障碍检查要在浏览器里做。',
    en: 'A page has a title, a language and descriptions of its pictures (an empty one for decoration); one finding for each that is missing. The whole of it needs a browser.',
  },
  sources: [ACCESS, BOZHOU],
  params: { most: 0 },
  finds: 'suspect',
  appliesTo: (_, { kind }) => kind === 'home',
  judge({ url, title, language, html }, { most }): Finding[] {
    const pictures = html.match(BARE_PICTURE)?.length ?? 0;
    const say = (zh: string, en: string, observed = '—'): Finding => ({
      url,
      where: { zh, en },
      observed,
      expected: { zh: `有${zh}`, en: `a ${en}` },
    });
    return [
      ...(title === '' ? [say('网页标题', 'title')] : []),
      ...(language === '' ? [say('网页语言（lang）', 'language')] : []),
      ...(pictures > most ? [say('图片的替代文字', 'description for each picture', `${pictures}`)] : []),
    ];
  },
});
