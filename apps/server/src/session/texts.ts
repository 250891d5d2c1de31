import { LONGEST_PASSWORD, type PasswordFault } from '@mingjian/workflow';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { refuse } from '../errors.ts';
import { errorBody } from '../schemas.ts';

// The texts that people type about themselves, for the routes that take them.

export const loginText = z.string().trim().min(2).max(60).regex(/^\S+$/, 'A login has no spaces.');
/** Stands in the head of mails: an address and nothing besides. */
export const emailText = z.email().max(200);
/** Digits with what people write between them: `+86 139…`, `0553-3841234 转 8`. */
export const phoneText = z
  .string()
  .trim()
  .max(40)
  .regex(/^\+?[\d\s()（）转-]{5,}$/, 'A phone number has digits.');
export const nameText = z.string().trim().min(1).max(60);
/** Bounded only: whether it is good enough is said in words of its own. */
export const passwordText = z
  .string()
  .min(1)
  .max(LONGEST_PASSWORD * 2);

export const codeText = z
  .string()
  .trim()
  .regex(/^\d{6}$/, 'A code has six digits.');

export const weakBody = errorBody.extend({ faults: z.array(z.string()) });

export const weakPassword = (reply: FastifyReply, faults: readonly PasswordFault[]): FastifyReply =>
  refuse(reply, 422, 'weak-password', 'The password is not good enough.', { faults });
