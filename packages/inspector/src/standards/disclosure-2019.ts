import type { Source } from '../audits/audit.ts';
import type { Preset } from './preset.ts';

const ACT: Source = { text: '《中华人民共和国政府信息公开条例》（国务院令第711号）', confidence: 'F' };
const ACT_M: Source = { text: ACT.text, confidence: 'M-h' };
const LOCAL: Source = { text: '地方规定：解读在文件公开后3个工作日内', confidence: 'F' };

/** The act on disclosure with the notice on its platform: columns, guide, documents and their interpretation. */
export default {
  id: 'disclosure-2019',
  title: { zh: '政府信息公开条例和平台规范（2019）', en: 'act on disclosure and its platform (2019)' },
  source: ACT,
  date: '2019-05-15',
  audits: [
    'platform-four-columns',
    'a20-column-present',
    'a20-02-elements',
    'leader-info',
    'leader-duty-openness',
    'guide-elements',
    'guide-not-outdated',
    'platform-system-pure',
    'doc-elements',
    'doc-number-form',
    'doc-date-order',
    'doc-published-20wd',
    'doc-validity-logic',
    'doc-download',
    'doc-public-note',
    'doc-index-unique',
    'interp-exists',
    'interp-within-3wd',
    'interp-two-way-link',
    'interp-eight-elements',
    'interp-forms',
    'interp-not-copy',
    'foi-channel',
    'gazette-cadence',
    'letter-reply-in-time',
    'report-deadline',
    'report-archive',
  ],
  settings: [
    { audit: 'doc-published-20wd', param: 'workdays', value: 20, source: ACT },
    { audit: 'interp-within-3wd', param: 'workdays', value: 3, source: LOCAL },
    { audit: 'report-deadline', param: 'by', value: '01-31', source: ACT_M },
    { audit: 'report-deadline', param: 'governments', value: '03-31', source: ACT_M },
  ],
} satisfies Preset;
