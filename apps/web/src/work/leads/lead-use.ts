import type { Fact } from '@mingjian/model';
import { chinaDay } from '../../ui/china.ts';
import type { Task } from '../desk/api.ts';
import { type Line, linesOf } from '../desk/lines.ts';
import { type Desk, type Leaf, leafAt } from '../desk/opened.ts';
import type { Lead, LeadUse } from './api.ts';

/** What a lead may count as, and one that saw a number; anything else that a rule asks for is not something that was found on a page. */
const kinds: readonly string[] = ['event', 'item', 'level'] satisfies LeadUse['kind'][];
const kindsOfNumbers: readonly string[] = [...kinds, 'measure' satisfies LeadUse['kind']];

/** A leaf under which leads may count, with the rules that take what was found. */
export interface Place {
  readonly indicator: string;
  readonly leaf: Leaf;
  readonly lines: readonly Line[];
}

/** What somebody has chosen so far, by names: so it can be remembered. */
export interface Choice {
  readonly indicator: string;
  /** Key of a line. */
  readonly line?: string | undefined;
  readonly level?: string | undefined;
  readonly item?: string | undefined;
}

/** The leaves that one assesses in each of these units, in the order of the plan of the first. `isNumber`: what was seen is one. */
export function placesFor(desk: Desk, tasks: readonly Task[], units: readonly string[], isNumber = false): Place[] {
  const counts = isNumber ? kindsOfNumbers : kinds;
  const [first, ...others] = units;
  const mine = tasks.filter(({ duty }) => duty !== 'review');
  const has = new Set(mine.map(({ unit, indicator }) => `${unit}\n${indicator}`));
  return mine
    .filter(({ unit, indicator }) => unit === first && others.every((other) => has.has(`${other}\n${indicator}`)))
    .flatMap(({ unit, indicator }) => {
      const leaf = leafAt(desk, { unit, indicator });
      const lines = leaf ? linesOf(leaf.node).filter(({ kind }) => counts.includes(kind)) : [];
      return leaf && lines.length > 0 ? [{ indicator, leaf, lines }] : [];
    });
}

export const needsLevel = ({ kind, rule }: Line): boolean => kind === 'level' || rule.levels.length > 0;
export const needsItem = ({ kind, rule }: Line): boolean => kind === 'item' && rule.items.length > 0;

/** What the plan itself says of a lead, as far as it is among the places; null where it says nothing. */
export function suggestedChoice(places: readonly Place[], { suggestions }: Pick<Lead, 'suggestions'>): Choice | null {
  for (const { indicator, use } of suggestions) {
    const place = places.find((one) => one.indicator === indicator);
    if (!place) continue;
    const line = place.lines.find(({ kind, rule }) => kind === use?.kind && (use?.rule ?? rule.id) === rule.id);
    return { indicator, line: line?.key, level: use?.level, item: use?.item };
  }
  return null;
}

/** The indicators that the plan itself names for all of these leads. */
export function namedFor(leads: readonly Pick<Lead, 'suggestions'>[]): ReadonlySet<string> {
  const [first, ...others] = leads.map(({ suggestions }) => new Set(suggestions.map(({ indicator }) => indicator)));
  return new Set([...(first ?? [])].filter((indicator) => others.every((other) => other.has(indicator))));
}

/** What is counted under an indicator where the plan says so: each place, page or site. */
export const perOf = ({ suggestions }: Pick<Lead, 'suggestions'>, { indicator, kind }: LeadUse): LeadUse['per'] =>
  suggestions.find(({ use }) => use?.indicator === indicator && use.kind === kind)?.use?.per;

/** The use that a choice comes to; null while something is still to be chosen, or no longer there. */
export function useOf(places: readonly Place[], { indicator, line: key, level, item }: Choice): LeadUse | null {
  const place = places.find((one) => one.indicator === indicator);
  const line = place?.lines.length === 1 ? place.lines[0] : place?.lines.find((one) => one.key === key);
  if (!line) return null;
  if (needsLevel(line) && !line.rule.levels.includes(level ?? '')) return null;
  if (needsItem(line) && !line.rule.items.includes(item ?? '')) return null;
  return {
    indicator,
    kind: line.kind as LeadUse['kind'],
    ...(line.named ? { rule: line.rule.id } : {}),
    ...(needsLevel(line) && level ? { level } : {}),
    ...(needsItem(line) && item ? { item } : {}),
  };
}

/** The facts of one unit that its leads would become, as the server makes them: each place or number, or one for the unit. */
export function factsOf(leads: readonly Lead[], use: LeadUse): Fact[] {
  const { per = 'finding', ...said } = use;
  const keyOf = ({ id, site, url }: Lead): string => ({ finding: id, page: `${site} ${url}`, site })[per];
  const counted =
    use.kind === 'measure'
      ? leads
      : use.kind === 'event'
        ? [...new Map(leads.map((lead) => [keyOf(lead), lead])).values()]
        : leads.slice(0, 1);
  return counted.map(({ id, unit, pageAt, seen, url, observed }) => ({
    ...said,
    id: `lead-${id}`,
    unit,
    date: chinaDay(pageAt ?? seen[0]?.at),
    object: url,
    ...(use.kind === 'item' ? { value: 'fail' } : use.kind === 'measure' ? { value: observed } : {}),
  }));
}
