import { failures } from '../../crawl/failure.ts';
import type { Certificates } from '../../derive/certificates.ts';
import { type Finding, type Judged, siteAudit, type Words } from '../audit.ts';
import { OWN } from '../shared/sources.ts';
import { notProbed, notSeen } from '../shared/transport.ts';

/** What OpenSSL calls a server whose chain leads to no root that this machine knows: it may be one of the country's own. */
const UNKNOWN_ROOT: ReadonlySet<string> = new Set([
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
]);
const DAY = 86_400_000;

/** The site is offered by HTTPS, with a certificate that is worth something. */
export default siteAudit({
  id: 'https-available',
  title: { zh: 'HTTPS 与证书', en: 'HTTPS and certificate' },
  says: {
    zh: '网站应能用 HTTPS 访问，证书在有效期内、与域名相符、链条完整、由可信机构签发；剩余天数少于设定天数的提醒。一次连不上、本机不认识的签发机构只是线索。',
    en: 'The site is offered by HTTPS with a certificate that is valid now, fits the host and is vouched for; fewer days left than the parameter is a lead, and so are one failed connection and a root that this machine does not know.',
  },
  sources: [OWN],
  params: { days: 30 },
  needs: 'transport',
  judge({ home, transport }, { days }): Judged {
    if (transport === null) return notProbed;
    const { https, at } = transport;
    if (https.failure !== null) {
      const { zh, en } = failures[https.failure];
      if (notSeen(https.failure)) return { verdict: 'notTestable', findings: [], why: { zh, en } };
      return {
        verdict: 'suspect',
        findings: [fault(home, zh, { zh: '能用 HTTPS 访问', en: 'it is offered by HTTPS' })],
      };
    }
    const wrong = [...faultsOf(home, https.certificates, https.hostFits, Date.parse(at))];
    if (wrong.length > 0) return { verdict: 'fail', findings: wrong };
    const doubts = [...doubtsOf(home, https.certificates, Date.parse(at), days)];
    return { verdict: doubts.length > 0 ? 'suspect' : 'pass', findings: doubts };
  },
});

const fault = (url: string, observed: string, expected: Words): Finding => ({
  url,
  where: { zh: '证书', en: 'certificate' },
  observed,
  expected,
});

function* faultsOf(
  home: string,
  { chain, distrust }: Certificates,
  hostFits: boolean,
  now: number,
): Generator<Finding> {
  const [own] = chain;
  if (own === undefined) return;
  if (Date.parse(own.validTo) < now || Date.parse(own.validFrom) > now)
    yield fault(home, `${own.validFrom.slice(0, 10)}—${own.validTo.slice(0, 10)}`, {
      zh: '在有效期内',
      en: 'valid now',
    });
  if (!hostFits)
    yield fault(home, own.names.slice(0, 5).join(', ') || own.subject, {
      zh: `与域名 ${new URL(home).hostname} 相符`,
      en: `made out to ${new URL(home).hostname}`,
    });
  if (distrust === 'DEPTH_ZERO_SELF_SIGNED_CERT')
    yield fault(home, own.issuer, { zh: '由可信机构签发，不是自签名', en: 'signed by an authority, not by itself' });
}

function* doubtsOf(home: string, { chain, distrust }: Certificates, now: number, days: number): Generator<Finding> {
  const [own] = chain;
  if (distrust !== null)
    yield fault(home, `${distrust} (${chain.length})`, {
      zh: UNKNOWN_ROOT.has(distrust) ? '证书链完整，根证书为本机所信任' : '证书为本机所信任',
      en: 'a whole chain to a root that this machine trusts',
    });
  const left = own === undefined ? days : Math.floor((Date.parse(own.validTo) - now) / DAY);
  if (left < days) yield fault(home, `${left}`, { zh: `至少还有 ${days} 天`, en: `${days} days left at least` });
}
