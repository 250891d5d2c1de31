import type { Preset } from './preset.ts';

/** Personal data and wrong words in what is published. */
export default {
  id: 'privacy',
  title: { zh: '个人隐私和错别字', en: 'personal data and wrong words' },
  source: { text: '芜湖市2020年政务公开工作考评方案：隐私排查', confidence: 'P' },
  date: '2020-09-29',
  audits: [
    'pii-id-card',
    'pii-mobile',
    'pii-bank-card',
    'attachment-id-card',
    'attachment-mobile',
    'attachment-bank-card',
    'attachment-hidden',
    'letter-names-masked',
    'word-typo',
  ],
  settings: [],
} satisfies Preset;
