import type { Preset } from './preset.ts';

/** How a site is reached: what assessments of transport look at from outside. */
export default {
  id: 'transport',
  title: { zh: '传输安全：HTTPS、IPv6、国密', en: 'transport: HTTPS, IPv6, commercial cryptography' },
  source: { text: '亳州市2023年政务公开、政府网站和政务新媒体考核指标：集约建设', confidence: 'P' },
  date: '2023',
  audits: ['https-available', 'https-mixed-content', 'ipv6-home', 'gm-tlcp-hello'],
  settings: [{ audit: 'https-available', param: 'days', value: 30, source: { text: '明鉴的设定', confidence: 'D' } }],
} satisfies Preset;
