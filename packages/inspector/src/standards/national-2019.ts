import type { Source } from '../audits/audit.ts';
import type { Preset } from './preset.ts';

const TEXT = '国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》';
const F: Source = { text: TEXT, confidence: 'F' };
const M: Source = { text: TEXT, confidence: 'M-m' };

/** National check indicators for government websites, what a machine can see of them without logging in. */
export default {
  id: 'national-2019',
  title: { zh: '政府网站检查指标（2019）', en: 'national check indicators of websites (2019)' },
  source: F,
  date: '2019-04-01',
  audits: [
    'site-reachable',
    'site-availability',
    'home-stale',
    'columns-stale',
    'column-none-blank',
    'columns-blank-count',
    'date-in-future',
    'link-dead',
    'link-dead-outer',
    'link-hidden',
    'domain-gov-cn',
    'ipv6-home',
    'footer-site-code',
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
    'a20-02-elements',
    'leader-info',
    'interp-two-way-link',
    'letter-fields',
    'site-search-present',
    'word-typo',
    'html-charset',
    'page-test-residue',
  ],
  settings: [
    { audit: 'site-availability', param: 'days', value: 7, source: F },
    { audit: 'site-availability', param: 'perDay', value: 20, source: F },
    { audit: 'site-availability', param: 'percent', value: 5, source: F },
    { audit: 'home-stale', param: 'days', value: 14, source: F },
    { audit: 'columns-blank-count', param: 'least', value: 5, source: F },
    {
      audit: 'columns-stale',
      param: 'classes',
      // 2 weeks for news, 6 months for notices and policies; a year for the others is the practice of 2015.
      value: [
        { name: '动态要闻', words: '动态|要闻|新闻|快讯', days: 14 },
        { name: '通知公告、政策文件', words: '通知|公告|公示|政策|文件|解读', days: 183 },
        { name: '其他', words: '', days: 366 },
      ],
      source: M,
    },
  ],
} satisfies Preset;
