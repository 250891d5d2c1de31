import type { Source } from '../audits/audit.ts';
import type { Preset } from './preset.ts';

const F: Source = { text: '国办发〔2017〕47号《政府网站发展指引》和附件《网页设计规范》', confidence: 'F' };

/** How a government website is called, marked, tagged and built. */
export default {
  id: 'guideline-2017',
  title: { zh: '政府网站发展指引（2017）', en: 'guideline for government websites (2017)' },
  source: F,
  date: '2017-05-15',
  audits: [
    'domain-gov-cn',
    'column-none-blank',
    'link-dead',
    'link-hidden',
    'https-mixed-content',
    'footer-site-code',
    'site-code-consistent',
    'footer-icp',
    'footer-police',
    'footer-sponsor',
    'footer-contact',
    'footer-sitemap',
    'footer-party-gov-mark',
    'footer-find-error-entry',
    'tag-site-present',
    'tag-column-present',
    'tag-content-present',
    'tag-value-sane',
    'site-search-present',
    'elder-entry',
    'a11y-basics',
    'a11y-form-label',
    'a11y-rules',
    'html-charset',
    'page-test-residue',
  ],
  settings: [],
} satisfies Preset;
