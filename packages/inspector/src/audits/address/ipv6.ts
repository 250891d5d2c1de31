import { failures } from '../../crawl/failure.ts';
import { type Finding, type Judged, siteAudit, type Words } from '../audit.ts';
import { BOZHOU, IPV6, OWN } from '../shared/sources.ts';
import { notProbed, notSeen } from '../shared/transport.ts';

/** The name of the site leads to an IPv6 address, and its home page opens there. */
export default siteAudit({
  id: 'ipv6-home',
  title: { zh: 'IPv6 支持', en: 'IPv6' },
  says: {
    zh: '域名应有 AAAA 记录，首页应能用 IPv6 打开。本机没有 IPv6 线路时只看记录，能否打开不作判断。',
    en: 'The domain has an AAAA record and the home page opens over IPv6. Where this machine has no IPv6 route only the record is looked at.',
  },
  sources: [IPV6, BOZHOU, OWN],
  params: {},
  needs: 'transport',
  judge({ home, transport }): Judged {
    if (transport === null) return notProbed;
    const { isAddress, addresses, route, visit } = transport.ipv6;
    const cannot = (zh: string, en: string): Judged => ({ verdict: 'notTestable', findings: [], why: { zh, en } });
    if (isAddress)
      return { verdict: 'notApplicable', findings: [], why: { zh: '网址不用域名', en: 'the address has no name' } };
    if (addresses === null) return cannot('域名服务器没有回答', 'no name server answered');
    const { hostname } = new URL(home);
    if (addresses.length === 0)
      return fails('fail', home, `${hostname}: —`, { zh: '有 AAAA 记录', en: 'an AAAA record' });
    const shown = addresses.slice(0, 3).join(', ');
    const isGlobal = addresses.some((address) => /^[23][0-9a-f]{3}:/i.test(address));
    if (!isGlobal) return fails('fail', home, shown, { zh: '公网 IPv6 地址', en: 'a public IPv6 address' });
    if (!route || visit === null)
      return cannot(
        `有 AAAA 记录；本机没有 IPv6 线路，能否打开没有看`,
        'an AAAA record is there; this machine has no IPv6 route',
      );
    if (visit.failure === null) return { verdict: 'pass', findings: [] };
    const { zh, en } = failures[visit.failure];
    if (notSeen(visit.failure)) return cannot(zh, en);
    const status = visit.status > 0 ? ` (${visit.status})` : '';
    return fails('suspect', home, `${shown} ${zh}${status}`, { zh: '首页能用 IPv6 打开', en: 'it opens over IPv6' });
  },
});

const fails = (verdict: 'fail' | 'suspect', url: string, observed: string, expected: Words): Judged => {
  const finding: Finding = { url, where: { zh: '域名', en: 'domain' }, observed, expected };
  return { verdict, findings: [finding] };
};
