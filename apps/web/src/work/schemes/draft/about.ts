import type { Scheme } from '@mingjian/model';
import { titleInYear } from '../../title-in-year.ts';
import type { Draft } from './types.ts';

/** What the scheme is, as a form holds it. */
export interface About {
  readonly title: string;
  readonly id: string;
  readonly version: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly issuer: string;
  readonly number: string;
  /** What happens to the points of an indicator that does not concern a unit; empty: not said. */
  readonly na: '' | (typeof naChoices)[number];
  /** Decimals to which results are rounded; empty: exact. */
  readonly places: string;
  /** Where the totals end that more is taken from than there is: at nothing, or nowhere. */
  readonly least: 'zero' | 'none';
}

/** What may become of the points of an indicator that does not concern a unit; to spread them, a scheme's file is needed. */
export const naChoices = ['full', 'omit', 'none'] as const;

export const aboutOf = ({ frame }: Draft): About => ({
  title: frame.title,
  id: frame.id,
  version: frame.version,
  year: String(frame.year),
  from: frame.period.from,
  to: frame.period.to,
  issuer: frame.document.issuer,
  number: frame.document.number ?? '',
  na: typeof frame.na === 'string' ? frame.na : '',
  places: String(frame.results[0]?.root.places ?? ''),
  least: frame.results[0]?.root.belowZero ? 'none' : 'zero',
});

/** Decimals that a form offers for results. */
export const placesChoices = ['0', '1', '2', '3', '4'] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Takes over what fits the language of schemes and leaves what does not as it was. */
export function setAbout(draft: Draft, change: Partial<About>): Draft {
  const { frame } = draft;
  const asked = { ...aboutOf(draft), ...change };
  const year = /^\d{4}$/.test(asked.year) ? Number(asked.year) : frame.year;
  // The title that the document bears stays below `document`.
  const now = { ...asked, title: change.title ?? titleInYear(frame.title, frame.year, year) };
  const { number: _, ...document } = frame.document;
  const { na: __, ...rest } = frame;
  const changed: Scheme = {
    ...rest,
    title: now.title,
    id: /^[a-z0-9][a-z0-9-]*$/.test(now.id)
      ? change.id === undefined
        ? ofYear(now.id, frame.year, year)
        : now.id
      : frame.id,
    version: now.version,
    year,
    period:
      change.from === undefined && change.to === undefined && isWhole(frame)
        ? wholeOf(year)
        : {
            from: DAY.test(now.from) ? now.from : frame.period.from,
            to: DAY.test(now.to) ? now.to : frame.period.to,
          },
    document: {
      ...document,
      issuer: now.issuer,
      title: document.title,
      ...(now.number === '' ? {} : { number: now.number }),
    },
    ...naOf(frame, change.na),
    results: frame.results.map((result, at) => {
      const named = at === 0 && result.name === frame.title && now.title !== '';
      const { places, ...root } = withLeast(result.root, change.least);
      const rounded = placesOf(places, change.places);
      return named
        ? { ...result, name: now.title, root: { ...root, ...rounded, name: now.title } }
        : { ...result, root: { ...root, ...rounded } };
    }),
  };
  return { ...draft, frame: changed };
}

const wholeOf = (year: number): Scheme['period'] => ({ from: `${year}-01-01`, to: `${year}-12-31` });
/** The period is all of the year, so it goes with it. */
const isWhole = ({ period, year }: Scheme): boolean =>
  period.from === wholeOf(year).from && period.to === wholeOf(year).to;

/** plan-2018 → plan-2019: an id that ends with the year goes with it. */
const ofYear = (id: string, before: number, year: number): string =>
  id.endsWith(`-${before}`) ? `${id.slice(0, -4)}${year}` : id;

/** Every result is rounded alike where somebody says how; empty: none is. */
function placesOf(places: number | undefined, chosen: string | undefined): { places?: number } {
  if (chosen === undefined) return places === undefined ? {} : { places };
  return /^[0-4]$/.test(chosen) ? { places: Number(chosen) } : {};
}

/** What somebody decides of the totals stays, whatever items take beyond nothing afterwards. */
function withLeast(root: Scheme['results'][number]['root'], least: About['least'] | undefined): typeof root {
  if (least === undefined) return root;
  const { floor: _, belowZero: __, ...rest } = root;
  return least === 'zero' ? { ...rest, floor: '0' } : { ...rest, belowZero: true };
}

/** A policy that this form does not offer (spread) stays until somebody chooses another. */
function naOf({ na }: Scheme, chosen: About['na'] | undefined): Pick<Scheme, 'na'> {
  if (chosen === undefined) return na === undefined ? {} : { na };
  return chosen === '' ? {} : { na: chosen };
}

/** The units of a class, one per line. Nothing: the document does not name them. */
export const unitLines = ({ units }: Scheme['classes'][string]): string =>
  (units ?? []).map((unit) => (typeof unit === 'string' ? unit : unit.name)).join('\n');

export function setClass(draft: Draft, id: string, { name, units }: { name?: string; units?: string }): Draft {
  const old = draft.frame.classes[id];
  if (!old) return draft;
  const known = new Map((old.units ?? []).map((unit) => [typeof unit === 'string' ? unit : unit.name, unit]));
  const names = units
    ?.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const changed = {
    ...old,
    ...(name === undefined || name.trim() === '' ? {} : { name }),
    // A unit that stays keeps its id and its tags.
    ...(names === undefined ? {} : { units: names.length === 0 ? null : names.map((one) => known.get(one) ?? one) }),
  };
  return { ...draft, frame: { ...draft.frame, classes: { ...draft.frame.classes, [id]: changed } } };
}

/** Another class, assessed in the first result. */
export function addClass({ frame, ...draft }: Draft, name: string): Draft {
  let at = Object.keys(frame.classes).length + 1;
  while (Object.hasOwn(frame.classes, `class-${at}`)) at += 1;
  const id = `class-${at}`;
  const results = frame.results.map((result, index) =>
    index === 0 ? { ...result, classes: [...result.classes, id] } : result,
  );
  return { ...draft, frame: { ...frame, classes: { ...frame.classes, [id]: { name, units: null } }, results } };
}

/** The last class of a result stays: one without any assesses nobody. */
export function removeClass(draft: Draft, id: string): Draft {
  const { frame } = draft;
  const { [id]: _, ...classes } = frame.classes;
  const results = frame.results.map((result) => ({ ...result, classes: result.classes.filter((one) => one !== id) }));
  if (results.some((result) => result.classes.length === 0)) return draft;
  return { ...draft, frame: { ...frame, classes, results } };
}
