import type { Plan } from '@mingjian/engine';
import type { Scheme, SchemeNode, Unit } from '@mingjian/model';
import { type Span, stagesOf, type Ticked } from '@mingjian/workflow';
import { dayNumber, dayText } from '../../../ui/days.ts';
import type { NewRound, Params, Window } from '../api.ts';

/** What has been typed of a new round so far. */
export interface Draft {
  title: string;
  /** By stage; an empty day is one not chosen yet. */
  windows: Window[];
  /** Null: the units that the plan names. `csv` is null until the file is read without a fault; `list` is what it says. */
  units: { name: string; csv: string | null; list: readonly Unit[] } | null;
  /** Who carries the tags that were ticked. */
  tags: Ticked;
  params: Params;
  underSeal: boolean;
}

/** The days whose facts count; null where the document masks them: then nobody knows before the parameters are filled in. */
export const periodOf = ({ period }: Scheme, { periodFrom, periodTo }: Plan): Span | null =>
  period.from.startsWith('$') || period.to.startsWith('$') ? null : { from: periodFrom, to: periodTo };

/**
 * What a round on a plan is called until somebody names it: the plan's title with the year that it is run in, without the
 * notice that issues it and the word for a plan at its end.
 */
export function nameOf({ title, year }: Pick<Scheme, 'title' | 'year'>): string {
  const name = title
    .replace(/^.*关于(?:印发|公布|下发|转发)《?(.+?)》?的通知$/, '$1')
    .replace(/(?:实施)?(?:方案|细则|办法)$/, '');
  if (name.includes(String(year))) return name;
  return /(?:19|20)\d{2}(?=年)/.test(name)
    ? name.replaceAll(/(?:19|20)\d{2}(?=年)/g, String(year))
    : `${year}年度${name}`;
}

/** What the plan says of a stage's days; `*` is the whole plan, of which its results say it. */
export const saidWindow = (plan: Plan, stage: string): SchemeNode['window'] =>
  plan.classes
    .flatMap(({ nodes }) => nodes)
    .find(({ source, parent }) => source.window && (stage === '*' ? parent < 0 : source.stage === stage))?.source
    .window;

/** Days in which a year that is over is collected, until somebody says otherwise. */
export const AFTERWARDS = 30;

/** Whether the days of some stage are for the office to say: the plan says none, and its period is over. */
export const isHeldLater = (scheme: Scheme, plan: Plan, today: string): boolean => {
  const period = periodOf(scheme, plan);
  return period !== null && period.to < today && stagesOf(plan).some(({ id }) => !saidWindow(plan, id));
};

/**
 * Where the wizard starts with a plan: named after its year, each stage as long as the plan says, else as long as its period.
 * Once the period is over nothing is collected in it any more: 2018-01-01 to 2018-12-31, made on 2026-11-29, starts on that day.
 */
export function startOf(scheme: Scheme, plan: Plan, today: string): Draft {
  // A period that the document masks is a guess, and nothing is guessed.
  const known = (day: string, text: string) => (text.startsWith('$') ? '' : day);
  const from = known(plan.periodFrom, scheme.period.from);
  const to = known(plan.periodTo, scheme.period.to);
  return {
    title: nameOf(scheme),
    windows: stagesOf(plan).map(({ id }) => {
      const said = saidWindow(plan, id);
      if (!said && to !== '' && to < today)
        return { stage: id, from: today, to: dayText(dayNumber(today) + AFTERWARDS) };
      const day = (text: string | undefined, other: string) => (text === undefined ? other : known(text, text));
      return { stage: id, from: day(said?.from, from), to: day(said?.to, to) };
    }),
    units: null,
    tags: {},
    params: {},
    underSeal: false,
  };
}

/** The windows that have both days. */
export const chosenWindows = (windows: readonly Window[]): Window[] => windows.filter(({ from, to }) => from && to);

/** Why a window is none: one of its days is missing, or it ends before it begins. */
export function windowFault({ from, to }: Window): 'half' | 'order' | null {
  if ((from === '') !== (to === '')) return 'half';
  return from > to ? 'order' : null;
}

/** What the server is asked to make of it. */
export const requestOf = (scheme: string, { title, windows, units, tags, params, underSeal }: Draft): NewRound => ({
  title: title.trim(),
  scheme,
  params,
  underSeal,
  windows: chosenWindows(windows),
  ...(units?.csv ? { units: units.csv } : {}),
  ...(Object.keys(tags).length > 0 ? { tags: sentTags(tags) } : {}),
});

/** As the server is asked for it. */
export const sentTags = (tags: Ticked): Record<string, string[]> =>
  Object.fromEntries(Object.entries(tags).map(([tag, ids]) => [tag, [...ids]]));
