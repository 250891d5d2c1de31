import { isWithin, toHandIn, toMend } from '@mingjian/workflow';
import type { Evidence } from '../desk/api.ts';
import type { OwnUnit, Wanted } from './api.ts';
import { dayOf } from './report-rows.ts';

/** What a liaison has before him: to hand in, to mend, to know. */
export interface Agenda {
  /** Indicators that want something and have nothing yet, the soonest due first. */
  readonly toHandIn: readonly Wanted[];
  /** Returned material that nothing newer has taken the place of, the last one first. */
  readonly toMend: readonly {
    readonly material: Evidence;
    readonly indicator: Wanted | null;
    /** Of what is reported every month …: the month that it is for, and its day, yyyy-mm-dd. */
    readonly forPeriod: { readonly period: string; readonly day: string } | null;
  }[];
  /** The rest, each with what was handed in for it. */
  readonly others: readonly Wanted[];
}

/** Sorts a unit's indicators and materials by what has to be done about them. `today`: yyyy-mm-dd. */
export function agendaOf({ indicators, materials }: OwnUnit, today: string): Agenda {
  const byPath = new Map(indicators.map((one) => [one.path, one]));
  const dated = materials.map((material) => ({ ...material, material, day: dayOf(material) }));
  const mend = toMend(dated, indicators).map(({ material, day }) => {
    const indicator = byPath.get(material.indicator ?? '') ?? null;
    const spans = indicator?.reports.flatMap((one) => one.spans) ?? [];
    const period = spans.find((span) => isWithin(span, day))?.label;
    return { material, indicator, forPeriod: period === undefined ? null : { period, day } };
  });
  const handIn = toHandIn(indicators, dated, today).sort(byDue);
  const open = new Set(handIn);
  return { toHandIn: handIn, toMend: mend, others: indicators.filter((one) => !open.has(one)) };
}

/** No day comes last. The order of the plan decides among equals. */
const byDue = (a: Wanted, b: Wanted): number => {
  const [x, y] = [a.due?.day ?? '9999', b.due?.day ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** What was handed in for an indicator, the last one first. */
export const materialsFor = ({ materials }: OwnUnit, path: string): Evidence[] =>
  materials.filter(({ indicator }) => indicator === path).reverse();
