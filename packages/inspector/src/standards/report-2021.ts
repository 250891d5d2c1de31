import type { Source } from '../audits/audit.ts';
import type { Preset } from './preset.ts';

const F: Source = { text: '国办公开办函〔2021〕30号《政府信息公开工作年度报告格式》', confidence: 'F' };
const ACT: Source = { text: '《中华人民共和国政府信息公开条例》第四十九条', confidence: 'M-h' };

/** The annual report on disclosure in the layout of 2021. */
export default {
  id: 'report-2021',
  title: { zh: '政府信息公开工作年度报告（2021）', en: 'annual report on disclosure (2021)' },
  source: F,
  date: '2021-09-26',
  audits: [
    'report-deadline',
    'report-sections',
    'report-b-balance',
    'report-b-totals',
    'report-b-carryover',
    'report-c-totals',
    'report-a-stock',
    'report-text-vs-table',
    'report-cells-numeric',
    'report-no-template-residue',
    'report-body-and-download',
    'report-archive',
  ],
  settings: [
    { audit: 'report-deadline', param: 'by', value: '01-31', source: ACT },
    { audit: 'report-deadline', param: 'governments', value: '03-31', source: ACT },
  ],
} satisfies Preset;
