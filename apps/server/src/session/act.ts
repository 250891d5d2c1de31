import type { Act } from '@mingjian/store';
import type { FastifyRequest } from 'fastify';

/** Who does something at an instant (ISO), and by which token where no person sat at a browser: what the audit log keeps. */
export const actOf = ({ actor, token }: FastifyRequest, at: string): Act => ({
  account: actor?.account ?? null,
  at,
  ...(token === null ? {} : { token: token.id }),
});
