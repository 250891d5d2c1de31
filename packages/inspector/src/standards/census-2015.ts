import type { Source } from '../audits/audit.ts';
import type { Preset } from './preset.ts';

const F: Source = { text: '国办发〔2015〕15号《全国政府网站普查评分表》', confidence: 'F' };

/** The sheet of the census of 2015, on which many municipal schemes are still built. */
export default {
  id: 'census-2015',
  title: { zh: '全国政府网站普查（2015）', en: 'census of government websites (2015)' },
  source: F,
  date: '2015-03-24',
  audits: [
    'site-reachable',
    'site-availability',
    'home-stale',
    'columns-stale',
    'column-none-blank',
    'columns-blank-count',
    'link-dead',
    'link-dead-outer',
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
      value: [
        { name: '动态要闻', words: '动态|要闻|新闻|快讯', days: 14 },
        { name: '通知公告、政策文件', words: '通知|公告|公示|政策|文件|解读', days: 180 },
        { name: '人事、规划计划', words: '人事|规划|计划', days: 365 },
        { name: '应更新的其他栏目', words: '', days: 365 },
      ],
      source: F,
    },
  ],
} satisfies Preset;
