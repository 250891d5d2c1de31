import { type Judged, siteAudit } from '../audit.ts';
import { G47 } from '../shared/sources.ts';

/** The site stands under gov.cn. */
export default siteAudit({
  id: 'domain-gov-cn',
  title: { zh: '域名后缀', en: 'ending of the domain' },
  says: {
    zh: '政府网站的英文域名应以 .gov.cn 结尾；中文域名可用“.政务”。',
    en: 'The domain of a government site ends in .gov.cn; a Chinese one may end in .政务.',
  },
  sources: [G47],
  params: { endings: ['gov.cn', '政务', 'xn--zfr164b'] },
  judge({ home }, { endings }): Judged {
    const { hostname } = new URL(home);
    if (endings.some((ending) => hostname.endsWith(`.${ending}`))) return { verdict: 'pass', findings: [] };
    return {
      verdict: 'fail',
      findings: [
        {
          url: home,
          where: { zh: '网址', en: 'address' },
          observed: hostname,
          expected: { zh: `以 .${endings.join('、.')} 结尾`, en: `it ends in .${endings.join(' or .')}` },
        },
      ],
    };
  },
});
