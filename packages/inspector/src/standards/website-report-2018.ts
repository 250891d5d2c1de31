import type { Source } from '../audits/audit.ts';
import type { Preset } from './preset.ts';

const F: Source = { text: '国办函〔2018〕12号：政府网站工作年度报表', confidence: 'F' };

/** The annual statement of website work. */
export default {
  id: 'website-report-2018',
  title: { zh: '政府网站工作年度报表（2018）', en: 'annual statement of website work (2018)' },
  source: F,
  date: '2018',
  audits: [
    'site-report-published',
    'site-report-deadline',
    'site-report-title',
    'site-report-visible-and-file',
    'site-report-sums',
    'site-report-home',
  ],
  settings: [
    { audit: 'site-report-published', param: 'by', value: '01-31', source: F },
    { audit: 'site-report-deadline', param: 'by', value: '01-31', source: F },
  ],
} satisfies Preset;
