import { z } from 'zod';
import type { Words } from '../audits/audit.ts';
import { type Failure, failures } from '../crawl/failure.ts';
import { certificatesSchema } from '../derive/certificates.ts';

// The manifest of a capture, capture.json: what was looked at, when, how, and what that proves.

const instant = z.iso.datetime();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const words = z.strictObject({ zh: z.string(), en: z.string() });
const failure = z.enum(Object.keys(failures) as [Failure, ...Failure[]]);

const connection = z.strictObject({
  origin: z.string(),
  address: z.string(),
  port: z.int(),
  tls: certificatesSchema.nullable(),
});

export const manifestSchema = z.strictObject({
  format: z.literal('mingjian-capture/1'),
  /** Name and version of what made it. */
  software: z.string(),
  url: z.string(),
  finalUrl: z.string(),
  hops: z.array(z.string()).readonly(),
  begun: instant,
  ended: instant,
  /** Why the page was not seen; null where it was. */
  failure: failure.nullable(),
  /** 0: nothing answered. */
  status: z.int(),
  /** Names and values as they came, in order. */
  headers: z.array(z.tuple([z.string(), z.string()])).readonly(),
  charset: z.string().nullable(),
  title: z.string(),
  connections: z.array(connection).readonly(),
  rendered: z
    .strictObject({
      browser: z.string(),
      /** Where the scripts of the page led. */
      url: z.string(),
      /** Pixels of the whole page, and of the picture. */
      height: z.int(),
      shown: z.int(),
    })
    .nullable(),
  /** Why it was not rendered; null where it was. */
  notRendered: words.nullable(),
  /** What the page needs and was not got. */
  missed: z.array(z.strictObject({ url: z.string(), failure })).readonly(),
  /** The authority that is asked for a time stamp of all this; null: none, so the times are those of our own clock only. */
  timeStamp: z.string().nullable(),
  parts: z
    .array(z.strictObject({ path: z.string(), type: z.string(), bytes: z.int(), sha256: hash, what: words }))
    .readonly(),
  proves: z.array(words).readonly(),
});

export type Manifest = z.output<typeof manifestSchema>;

/** What a capture proves and what not, for those who read the evidence. Pure. */
export function provesOf(capture: Omit<Manifest, 'proves'>): Words[] {
  const { begun, url, finalUrl, status, timeStamp, rendered, connections } = capture;
  const out: Words[] = [
    {
      zh: `固定证据：由本系统自行访问取得，不由考评双方提供。本系统的时钟为 ${begun} 时，访问 ${url}，${seen(capture).zh}。`,
      en: `Fixed evidence: fetched by this system itself, supplied by no party. At ${begun} by this system’s clock, ${url} was visited: ${seen(capture).en}.`,
    },
    {
      zh: '不证明：其他时间、其他地点或登录后看到什么；内容是否属实。',
      en: 'Not proven: what is seen at other times, from other places or after a login; that what it says is true.',
    },
  ];
  const tls = connections.filter(({ origin }) => origin === new URL(finalUrl).origin).at(-1)?.tls;
  if (status > 0 && tls?.distrust !== null)
    out.push({
      zh: '连接没有加密，或证书不被信任：不能排除传输途中被改动。',
      en: 'The connection was not encrypted, or its certificate is not trusted: a change on the way cannot be ruled out.',
    });
  if (rendered !== null)
    out.push({
      zh: `截图和可见文字由 ${rendered.browser} 按取得的内容生成${rendered.shown < rendered.height ? '，过长的页面只截了上部' : ''}。`,
      en: `Picture and visible text were made by ${rendered.browser} from what was fetched${rendered.shown < rendered.height ? '; of the long page only the upper part is shown' : ''}.`,
    });
  out.push(
    timeStamp === null
      ? {
          zh: '没有可信时间戳：时间只凭本系统的时钟；此后未被改动，要与当时另行记下的哈希值核对。',
          en: 'No time stamp of an authority: the times are this system’s; that nothing changed since is shown by a hash noted elsewhere at the time.',
        }
      : {
          zh: `已向 ${timeStamp} 申请可信时间戳；取得的时间戳证明这些内容在其所载时间之前已经存在，此后未被改动。`,
          en: `A time stamp was asked of ${timeStamp}; where it is there, all this existed before the time in it and has not been changed since.`,
        },
  );
  return out;
}

function seen({ failure: missed, status }: Pick<Manifest, 'failure' | 'status'>): Words {
  if (missed === null)
    return { zh: `服务器返回了这些内容（状态 ${status}）`, en: `the server answered with this (status ${status})` };
  const { zh, en, fault } = failures[missed];
  const nobody = fault ? { zh: '', en: '' } : { zh: '，不说明网站有问题', en: ', which is nobody’s fault' };
  const said = status > 0 ? ` (${status})` : '';
  return { zh: `没有看到网页：${zh}${said}${nobody.zh}`, en: `the page was not seen: ${en}${said}${nobody.en}` };
}
