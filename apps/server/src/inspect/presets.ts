import { audits, presets, type Source, type Words } from '@mingjian/inspector';
import type { AuditUse } from '@mingjian/model';
import type { ListedRound } from '@mingjian/store';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { deskPlan } from '../desk/plan.ts';
import { refuse } from '../errors.ts';
import type { Services } from '../types.ts';
import { usesInRound } from './scheme-uses.ts';

export const presetId = z.string().max(100).default('all').describe('all, scheme, or the id of a norm');

/** What a look can judge by. */
export interface ListedPreset {
  /** `all`, `scheme`, or the id of a norm. */
  readonly id: string;
  /** Audits in it. */
  readonly audits: number;
  /** Null: not one norm, but every audit or those that the scheme of the round uses. */
  readonly norm: { readonly title: Words; readonly source: Source; readonly date: string } | null;
}

/** What looks in a round can judge by; `scheme` only where somebody has said which audits its scheme uses. */
export const presetsFor = (uses: readonly AuditUse[]): ListedPreset[] => [
  { id: 'all', audits: audits.length, norm: null },
  ...(uses.length === 0 ? [] : [{ id: 'scheme', audits: new Set(uses.flatMap((use) => use.audits)).size, norm: null }]),
  ...presets.map(({ id, title, source, date, audits: { length } }) => ({
    id,
    audits: length,
    norm: { title, source, date },
  })),
];

/** What looks in this round can judge by. */
export async function presetsIn(services: Services, round: ListedRound): Promise<ListedPreset[]> {
  return presetsFor(await usesInRound(services, round, await deskPlan(services, round)));
}

export const noPreset = (reply: FastifyReply): FastifyReply =>
  refuse(reply, 422, 'no-preset', 'Looks in this round cannot judge by that: choose one of its presets.');
