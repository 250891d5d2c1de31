import type { Lang } from '@mingjian/model/problem';
import type { FastifyRequest } from 'fastify';

/** What `lang` in the address says (a link has no header to say it in), else Chinese unless the client prefers English. */
export function langOf(request: FastifyRequest): Lang {
  const asked = /[?&]lang=(zh|en)(?:&|$)/.exec(request.url)?.[1];
  if (asked === 'zh' || asked === 'en') return asked;
  const wanted = (request.headers['accept-language'] ?? '').split(',').map((entry) => {
    const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
    const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((one) => one !== undefined);
    return { lang: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const quality = (lang: Lang): number =>
    Math.max(0, ...wanted.filter((one) => one.lang === lang).map((one) => one.quality));
  return quality('en') > quality('zh') ? 'en' : 'zh';
}
