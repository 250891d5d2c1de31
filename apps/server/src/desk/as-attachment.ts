import type { FastifyReply } from 'fastify';

/** A file that is always to be saved and never to be shown in the page: it may be anything, whatever it says of itself. */
export const asAttachment = (reply: FastifyReply, name: string): FastifyReply =>
  reply
    .headers({
      'content-disposition': `attachment; filename*=UTF-8''${encodeName(name)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    .type('application/octet-stream');

/** RFC 8187: what encodeURIComponent leaves alone and the header does not take. */
const encodeName = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, '')).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
