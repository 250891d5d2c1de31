import { NotAllowed } from '../net/dialler.ts';

/**
 * Why a page was not seen. Of the first group a link may be dead, once it has failed on several days; the second says nothing of
 * the site, only that a machine could not look.
 */
export const failures = {
  gone: { fault: true, zh: '网页不存在', en: 'the page is not there' },
  'server-error': { fault: true, zh: '服务器出错', en: 'the server failed' },
  dns: { fault: true, zh: '域名解析不出', en: 'the name leads nowhere' },
  tls: { fault: true, zh: '加密连接建立不了', en: 'no encrypted connection came about' },
  timeout: { fault: true, zh: '超过时限没有回应', en: 'no answer in time' },
  refused: { fault: true, zh: '拒绝连接', en: 'the connection was refused' },
  reset: { fault: true, zh: '连接中断', en: 'the connection broke off' },
  redirects: { fault: true, zh: '跳转不止', en: 'it redirects without end' },
  broken: { fault: true, zh: '回应不合协议', en: 'the answer breaks the protocol' },
  wall: { fault: false, zh: '网站防护拦下了机器', en: 'the site keeps machines out' },
  login: { fault: false, zh: '要登录才能看', en: 'it wants a login' },
  odd: { fault: false, zh: '回应的状态不明', en: 'the answer has a status that says nothing' },
  'not-allowed': { fault: false, zh: '地址通向内部网络，不去看', en: 'the address leads inside and is not visited' },
  robots: { fault: false, zh: '网站声明不让机器看', en: 'the site asks machines to stay away' },
  'too-large': { fault: false, zh: '内容过大，没有看完', en: 'it is too large and was not read to its end' },
  unreadable: { fault: false, zh: '压缩方式读不了', en: 'it is packed in a way that is not read here' },
  scripts: { fault: false, zh: '内容由脚本生成，没有用浏览器看', en: 'scripts bring its words, and no browser looked' },
  budget: { fault: false, zh: '本次检查的页数或时间用完', en: 'pages or time of this run were used up' },
} as const satisfies Record<string, { fault: boolean; zh: string; en: string }>;

export type Failure = keyof typeof failures;

/** Statuses with which protections answer instead of the page (norms: 403, 412, 429, 521 and a script with 202). */
const WALL: ReadonlySet<number> = new Set([403, 412, 418, 429, 521, 567]);

/** What a status means; null: the page was seen. A redirect is followed before anybody asks. */
export function failureOfStatus(status: number, looksLikeChallenge: boolean): Failure | null {
  if (looksLikeChallenge || WALL.has(status)) return 'wall';
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 407) return 'login';
  if (status === 404 || status === 410) return 'gone';
  return status >= 500 ? 'server-error' : 'odd';
}

const CODES: Readonly<Record<string, Failure>> = {
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_ABORTED: 'timeout',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'timeout',
  ENETUNREACH: 'timeout',
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  EPROTO: 'tls',
  ERR_BUFFER_TOO_LARGE: 'too-large',
  Z_DATA_ERROR: 'broken',
  Z_BUF_ERROR: 'broken',
};

/** Something is packed in a way that nobody asked for. */
export class PackedOtherwise extends Error {
  override name = 'PackedOtherwise';
}

/** What went wrong on the way, by the class of the error. */
export function failureOfError(error: unknown): Failure {
  if (error instanceof NotAllowed) return 'not-allowed';
  if (error instanceof PackedOtherwise) return 'unreadable';
  const { code = '', name = '', cause } = error as { code?: string; name?: string; cause?: unknown };
  if (cause instanceof NotAllowed) return 'not-allowed';
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  if (CODES[code]) return CODES[code];
  if (/^(?:ERR_(?:SSL|TLS)|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(code)) return 'tls';
  return 'broken';
}

/** A page that is a script of a protection and nothing else: little text, and the marks by which such scripts are known. */
export function looksLikeChallenge(status: number, head: string): boolean {
  if (status === 202 && /<script/i.test(head)) return true;
  if (head.length > 6000) return false;
  const text = head
    .replace(/<script[\s\S]*?<\/script>/gi, '')
    .replace(/<[^>]*>/g, '')
    .trim();
  return text.length < 60 && /_\$[a-z]{2}\b|acw_sc__v2|__jsl_clearance|document\.cookie\s*=|\$_ts\s*=/.test(head);
}
