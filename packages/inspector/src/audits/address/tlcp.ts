import { failures } from '../../crawl/failure.ts';
import { type Judged, siteAudit } from '../audit.ts';
import { BOZHOU, TLCP } from '../shared/sources.ts';
import { notProbed, notSeen } from '../shared/transport.ts';

const ANSWERS = {
  alert: '拒绝 (alert)',
  closed: '断开连接',
  other: '回应不是国密协议',
} as const;

/** The server answers in the transport of commercial cryptography. */
export default siteAudit({
  id: 'gm-tlcp-hello',
  title: { zh: '国密传输（TLCP）', en: 'commercial cryptography (TLCP)' },
  says: {
    zh: '用国密协议（GB/T 38636—2020，版本 0x0101，SM4 套件）与 443 端口打招呼，服务器应以同样的协议应答并出示两张证书。许多网站把国密放在别的端口或域名上，没有应答的只是线索，先看单位的说明；是否合规由密评认定。',
    en: 'To a hello in TLCP (GB/T 38636-2020) on port 443 the server answers in kind and shows two certificates. Many sites serve it elsewhere: no such answer is a lead.',
  },
  sources: [TLCP, BOZHOU],
  params: {},
  needs: 'transport',
  judge({ home, transport }): Judged {
    if (transport === null) return notProbed;
    const { tlcp } = transport;
    const lead = (observed: string, zh: string, en: string): Judged => ({
      verdict: 'suspect',
      findings: [{ url: home, where: { zh: '443 端口', en: 'port 443' }, observed, expected: { zh, en } }],
    });
    if (tlcp.failure !== null) {
      const { zh, en } = failures[tlcp.failure];
      if (notSeen(tlcp.failure)) return { verdict: 'notTestable', findings: [], why: { zh, en } };
      return lead(zh, '支持国密协议', 'it speaks TLCP');
    }
    if (tlcp.answer !== 'hello') return lead(ANSWERS[tlcp.answer], '支持国密协议', 'it speaks TLCP');
    if (tlcp.certificates === 0 || tlcp.certificates === 1)
      return lead(`${tlcp.certificates}`, '出示签名、加密两张证书', 'two certificates, for signing and for encrypting');
    return { verdict: 'pass', findings: [] };
  },
});
