import { type Judged, siteAudit } from '../audit.ts';
import { BOZHOU, MIIT } from '../shared/sources.ts';

const ENTRY = /长者|适老|关怀(?:版|模式)|老年(?:版|模式)|无障碍|大字版/;
const TOOL = /wza|barrier-?free|accessib|aria\.js|ewaservice|elder/i;

/** The home page has an entry to the version for the elderly or the accessible one. Whether it works, a browser tells. */
export default siteAudit({
  id: 'elder-entry',
  title: { zh: '适老化、无障碍入口', en: 'entry for the elderly and the disabled' },
  says: {
    zh: '首页应有长者模式、关怀版或无障碍入口：链接、图片说明或无障碍工具的脚本；能不能用要在浏览器里看。',
    en: 'The home page has an entry to a version for the elderly or to an accessible one: a link, a picture or the script of such a tool; whether it works, a browser tells.',
  },
  sources: [BOZHOU, MIIT],
  params: {},
  judge({ home, front }): Judged {
    if (front === null)
      return { verdict: 'notTestable', findings: [], why: { zh: '首页没有看到', en: 'the home page was not seen' } };
    const found =
      ENTRY.test(front.text) ||
      front.links.some(({ text, raw }) => ENTRY.test(text) || TOOL.test(raw)) ||
      front.scripts.some(({ src = '', id = '' }) => TOOL.test(src) || TOOL.test(id));
    if (found) return { verdict: 'pass', findings: [] };
    return {
      verdict: 'suspect',
      findings: [
        {
          url: home,
          where: { zh: '首页', en: 'home page' },
          observed: '—',
          expected: { zh: '有适老化或无障碍入口', en: 'such an entry' },
        },
      ],
    };
  },
});
