import { audits } from '@mingjian/inspector';
import type { Fact, FactKind } from '@mingjian/model';
import type { KeptLead } from '@mingjian/store';
import { withdrawal } from '@mingjian/workflow';
import { dayIn } from '../rounds/describe.ts';

/** What confirmed leads become: the leaf and rule of the plan, and what kind of fact says it there. */
export interface LeadUse {
  readonly indicator: string;
  readonly stage?: string | undefined;
  readonly round?: string | undefined;
  readonly rule?: string | undefined;
  readonly kind: Extract<FactKind, 'event' | 'item' | 'level' | 'measure'>;
  readonly level?: string | undefined;
  readonly item?: string | undefined;
  /** What an event is counted for; by default each finding. */
  readonly per?: 'finding' | 'page' | 'site' | undefined;
}

export interface LeadFact {
  readonly fact: Fact & { id: string };
  /** The leads that it stands for. */
  readonly leads: readonly string[];
}

/**
 * Facts that say what leads say, once a person has confirmed them. Something counted is one fact for each place, page or site; each number
 * is one, too. An item that failed or a level that holds is one fact for the unit, whatever the number of places. A fact's id is made of its lead and of how often that
 * was judged, so that what is sent twice is kept once. `evidence`: lead → id of what was kept of its page.
 */
export function factsOfLeads(
  leads: readonly KeptLead[],
  use: LeadUse,
  evidence: ReadonlyMap<string, string>,
): LeadFact[] {
  const groups = new Map<string, KeptLead[]>();
  for (const lead of leads) {
    const key = groupOf(lead, use);
    groups.set(key, [...(groups.get(key) ?? []), lead]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [KeptLead, ...KeptLead[]];
    const proofs = [...new Set(group.flatMap(({ id }) => evidence.get(id) ?? []))];
    const { kind, level, item, per: _, ...place } = use;
    return {
      leads: group.map(({ id }) => id),
      fact: {
        ...given(place),
        id: factIdOf(first),
        unit: first.unit,
        indicator: use.indicator,
        kind,
        date: dayIn(first.pageAt ?? first.at),
        ...given({ level, item }),
        ...(kind === 'item' ? { value: 'fail' } : kind === 'measure' ? { value: first.observed } : {}),
        object: first.url,
        note: noteOf(first, group.length),
        ...(proofs.length === 0 ? {} : { evidence: proofs.join(';') }),
      },
    };
  });
}

/** Leads of one group are one fact. */
function groupOf({ id, unit, site, url }: KeptLead, { kind, per = 'finding' }: LeadUse): string {
  if (kind === 'measure') return id;
  if (kind !== 'event') return unit;
  return { finding: id, page: `${site} ${url}`, site }[per];
}

/** Takes back what a confirmed lead became. */
export const withdrawalOf = (lead: KeptLead, fact: Fact, reason: string): Fact & { id: string } => ({
  ...withdrawal(fact, reason),
  id: factIdOf(lead),
});

const factIdOf = ({ id, words }: KeptLead): string => `lead-${id.slice(0, 32)}-${words.length + 1}`;

function noteOf({ audit, observed }: KeptLead, places: number): string {
  const title = audits.find(({ id }) => id === audit)?.title.zh ?? audit;
  return `机检线索经人工确认：${title}：${observed}${places > 1 ? `等${places}处` : ''}`.slice(0, 1000);
}

const given = <T extends object>(cells: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined)) as never;
