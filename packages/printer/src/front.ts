import type { Scheme } from '@mingjian/model';
import {
  NOT_CONCERNED,
  partsFallBelow,
  placesIn,
  placesWords,
  TOTAL_ENDS,
  totalEndsIn,
  UNKNOWN_ISSUER,
} from '@mingjian/reader/draft';
import { amountWords } from './amounts.ts';
import { stageLines } from './stages.ts';

/** A line of a plan before its tables. */
export interface FrontLine {
  readonly as: 'title' | 'number' | 'body' | 'sign';
  readonly text: string;
}

/** What a plan says before its tables, in its order: title, number, clauses, stages, lists of units, who issued it and when. */
export function frontOf(scheme: Scheme): FrontLine[] {
  const { document, provisions } = scheme;
  const clauses = provisions.filter(({ text }) => text !== document.title).flatMap(({ text }) => text.split('\n'));
  return [
    { as: 'title', text: document.title },
    ...(document.number ? [{ as: 'number', text: document.number } as const] : []),
    ...[
      ...clauses,
      ...stageLines(scheme),
      ...unconcernedLine(scheme),
      ...placesLine(scheme, clauses),
      ...endsLine(scheme, clauses),
      ...unitLines(scheme),
    ].map((text) => ({ as: 'body', text }) as const),
    ...(document.issuer === UNKNOWN_ISSUER ? [] : [{ as: 'sign', text: document.issuer } as const]),
    ...(document.dateText ? [{ as: 'sign', text: document.dateText } as const] : []),
  ];
}

/** What becomes of indicators that do not concern a unit; where their marks go to named others, only the scheme's file says so. */
const unconcernedLine = ({ na }: Scheme): string[] => (typeof na === 'string' ? [NOT_CONCERNED[na]] : []);

/** How many decimals all results keep, where no clause says it already. */
function placesLine({ results }: Scheme, clauses: readonly string[]): string[] {
  const [places, ...others] = new Set(results.map(({ root }) => root.places));
  if (places === undefined || others.length > 0 || placesIn(clauses.join('\n')) === places) return [];
  return [placesWords(places)];
}

/** That the whole ends at nothing, where somebody says so or its parts could take more, and no clause says it already. */
function endsLine({ results, sheets }: Scheme, clauses: readonly string[]): string[] {
  const ends = results.every(({ root }) =>
    root.floor === undefined ? !root.belowZero && partsFallBelow(root, sheets) : root.floor === '0',
  );
  return ends && !totalEndsIn(clauses.join('\n')) ? [TOTAL_ENDS] : [];
}

/** The units of each class; where a result leaves some out, those of each result under its name. */
function unitLines({ classes, results }: Scheme): string[] {
  const apart = results.some(({ root }) => (root.appliesTo?.without ?? []).length > 0);
  if (!apart) return listsOf(classes, Object.keys(classes), []);
  return results.flatMap(({ name, classes: own, root }) => [
    `${name}考核对象`,
    ...listsOf(classes, own, root.appliesTo?.without ?? []),
  ]);
}

function listsOf(classes: Scheme['classes'], keys: readonly string[], without: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const { name = key, units, stated } = classes[key] ?? { units: null };
    if (units === null) return [];
    const names = units
      .filter((unit) => typeof unit === 'string' || !(unit.tags ?? []).some((tag) => without.includes(tag)))
      .map((unit) => (typeof unit === 'string' ? unit : unit.name));
    const count = stated === undefined ? names.length : amountWords(stated, classes);
    return [`${name}（${count}家）：${names.join('、')}。`];
  });
}
