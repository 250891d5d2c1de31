import type { Audit, Lead, SelfCheck } from './api.ts';

/** Places of one kind of fault, those still there before those that are gone. */
export interface Group {
  readonly audit: Audit;
  readonly open: readonly Lead[];
  readonly mended: readonly Lead[];
  /** Points that mending all of it is worth, exact; null where the plan does not say what it costs. */
  readonly worth: string | null;
}

/** Leads by audit: what is worth most first, then what a machine is sure of, then what has most places; what is mended altogether last. */
export function groupsOf(leads: readonly Lead[], audits: readonly Audit[], worth: SelfCheck['worth'] = []): Group[] {
  const groups = audits.flatMap((audit): Group[] => {
    const own = leads.filter((lead) => lead.audit === audit.id);
    if (own.length === 0) return [];
    return [
      {
        audit,
        open: own.filter(({ mended }) => !mended),
        mended: own.filter(({ mended }) => mended),
        worth: worth.find((one) => one.audit === audit.id)?.points ?? null,
      },
    ];
  });
  const sure = ({ open }: Group): number => (open.some(({ verdict }) => verdict === 'fail') ? 1 : 0);
  return groups.sort(
    (a, b) =>
      Number(b.open.length > 0) - Number(a.open.length > 0) ||
      Number.parseFloat(b.worth ?? '0') - Number.parseFloat(a.worth ?? '0') ||
      sure(b) - sure(a) ||
      b.open.length - a.open.length,
  );
}

/** Pages of a group that can be looked at once more by themselves: site → addresses, each once. */
export function pagesOf({ audit, open }: Group): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  if (audit.scope !== 'page') return pages;
  for (const { site, url } of open) {
    const known = pages.get(site) ?? [];
    if (!known.includes(url)) pages.set(site, [...known, url]);
  }
  return pages;
}

/** Places at which the same stands, as in the frame of every page: told once, with the pages. */
export interface Line {
  readonly lead: Lead;
  readonly urls: readonly string[];
}

export function linesOf(leads: readonly Lead[]): Line[] {
  const lines = new Map<string, { lead: Lead; urls: string[] }>();
  for (const lead of leads) {
    const key = JSON.stringify([lead.site, lead.where, lead.observed, lead.expected, lead.excerpt]);
    const line = lines.get(key) ?? { lead, urls: [] };
    if (!line.urls.includes(lead.url)) line.urls.push(lead.url);
    lines.set(key, line);
  }
  return [...lines.values()];
}
