import { documentOf } from '../../derive/document.ts';
import { dayIn } from '../../gather/page.ts';
import { type Finding, pageAudit } from '../audit.ts';
import { OWN, WUHU } from '../shared/sources.ts';

const STATES =
  /^(?:有效|现行有效|失效|废止|已废止|已失效|已修改|修改|部分有效|部分失效|部分废止|尚未生效|未生效|是|否)/;
const IN_FORCE = /^(?:现行)?有效|^是/;
const ENDS = /有效期(?:至|到|截至)\s*(20\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2})/;

/** What a document says of its validity: one of the known states, and not in force beyond its own end. */
export default pageAudit({
  id: 'doc-validity-logic',
  title: { zh: '文件页：有效性', en: 'documents: whether they are in force' },
  says: {
    zh: '有效性写“有效、失效、废止、已修改、部分有效”之一；写着“有效”而文中的有效期已过的，是线索。',
    en: 'Validity is one of the known states; a document that calls itself valid after the end that it names is a lead.',
  },
  sources: [WUHU, OWN],
  params: {},
  finds: 'suspect',
  appliesTo: (page) => documentOf(page)?.elements.validity !== undefined,
  judge(page, _, { today }): Finding[] {
    const state = documentOf(page)?.elements.validity ?? '';
    const say = (observed: string, expected: Finding['expected']): Finding[] => [
      { url: page.url, where: { zh: '有效性', en: 'validity' }, observed, expected },
    ];
    if (!STATES.test(state))
      return say(state.slice(0, 40), {
        zh: '有效、失效、废止、已修改、部分有效之一',
        en: 'valid, expired, abolished, changed or valid in part',
      });
    const ends = dayIn(ENDS.exec(page.text)?.[1] ?? '');
    if (ends === null || ends >= today || !IN_FORCE.test(state)) return [];
    return say(`${state.slice(0, 10)}，${ends}`, { zh: '有效期已过，标为失效', en: 'expired, as its end has passed' });
  },
});
