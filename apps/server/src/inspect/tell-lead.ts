import { audits } from '@mingjian/inspector';
import type { AuditUse } from '@mingjian/model';
import type { KeptInspection, KeptLead, SuppressionTable } from '@mingjian/store';
import { type EndedLook, isMended, leadState } from '@mingjian/workflow';
import type { z } from 'zod';
import { type DeskPlan, unitOf } from '../desk/plan.ts';
import type { leadBody, words } from './bodies.ts';
import { isSuppressed } from './count-leads.ts';
import { suggestionsFor } from './uses.ts';

type Words = z.infer<typeof words>;

const ofPages: ReadonlySet<string> = new Set(audits.filter(({ scope }) => scope === 'page').map(({ id }) => id));

/** What a lead is told beside: the looks that may have found it gone, and what is kept out of sight today. */
export interface LeadSight {
  readonly desk: DeskPlan;
  /** Looks that have ended, by site. */
  readonly looks: ReadonlyMap<string, readonly EndedLook[]>;
  readonly suppressions: readonly SuppressionTable[];
  /** Which audits the scheme of the round uses. */
  readonly uses: readonly AuditUse[];
}

export function tellLead(lead: KeptLead, { desk, looks, suppressions, uses }: LeadSight): z.infer<typeof leadBody> {
  const { id, unit, site, audit, url, observed, excerpt, pageAt, seen } = lead;
  return {
    id,
    unit,
    unitName: unitOf(desk, unit)?.name ?? unit,
    site,
    audit,
    verdict: lead.verdict as 'fail' | 'suspect',
    url,
    where: JSON.parse(lead.place) as Words,
    observed,
    expected: JSON.parse(lead.expected) as Words,
    excerpt,
    pageAt,
    seen: [...seen],
    suggestions: suggestionsFor(desk, uses, lead),
    state: leadState(lead.words),
    suppressed: isSuppressed(lead, suppressions),
    mended: isMended({ url, lastSeen: seen.at(-1)?.at ?? lead.at, page: ofPages.has(audit) }, looks.get(site) ?? []),
    words: lead.words.map(({ kind, reason, indicator, fact, at, who }) => ({
      kind,
      reason,
      indicator,
      fact,
      at,
      by: who,
    })),
  };
}

/** Looks that have ended, by site: asked for once, however many leads are told. */
export function endedLooks(looks: readonly KeptInspection[]): ReadonlyMap<string, readonly EndedLook[]> {
  const ended = new Map<string, EndedLook[]>();
  for (const { only, sites } of looks) {
    for (const { site, state, endedAt, cut, lost } of sites) {
      if (state !== 'ended') continue;
      const of = ended.get(site) ?? [];
      of.push({
        at: endedAt ?? '',
        only: only === null ? null : (JSON.parse(only) as string[]),
        cut: cut === 1,
        lost: JSON.parse(lost) as string[],
      });
      ended.set(site, of);
    }
  }
  return ended;
}
