import type { ListedIndicator, ListedRule, SchemeListing } from '@mingjian/files';

// Files of a round written from what `mingjian schemes --json` prints, and from nothing else.

type Cells = Record<string, string>;
interface Writer {
  readonly id: string;
  readonly name: string;
  readonly class: string;
  readonly tags: readonly string[];
}

const csv = (header: readonly string[], rows: readonly Cells[]): string =>
  [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');

/** The units that the scheme names, and two of every class of which it names none. */
function unitsOf({ classes }: SchemeListing): Writer[] {
  return classes.flatMap(({ id, name, named }): Writer[] =>
    named.length > 0
      ? named.map((unit) => ({ ...unit, class: id }))
      : [1, 2].map((n) => ({ id: `${id}-${n}`, name: `${name}${n}`, class: id, tags: [] })),
  );
}

const concerns = ({ appliesTo }: ListedIndicator, unit: Writer): boolean =>
  appliesTo.every(
    ({ classes, units, tags, without }) =>
      (classes?.includes(unit.class) ?? true) &&
      (units?.some((one) => one === unit.name || one === unit.id) ?? true) &&
      (tags?.some((tag) => unit.tags.includes(tag)) ?? true) &&
      !without?.some((tag) => unit.tags.includes(tag)),
  );

/** One fact of every kind that the rule takes; one for each item where there are several. */
function factsOf(rule: ListedRule, unit: Writer, units: readonly Writer[], day: string): Cells[] {
  const { raters } = rule;
  const rater = units.find(
    (one) =>
      one.id !== unit.id &&
      (raters === null || raters.classes.includes(one.class) || raters.units.some((name) => name === one.name)),
  );
  return rule.facts.flatMap(({ kinds, columns, min, max, time }) =>
    kinds.flatMap((kind): Cells[] => {
      const fill: Cells = {
        value: kind === 'item' ? (rule.results[0] ?? '') : (max ?? min ?? '1'),
        of: '1',
        level: rule.levels[0] ?? '',
        due: day,
        by: rater?.name ?? raters?.units[0] ?? '评估组',
      };
      const asked = Object.fromEntries(columns.map((column) => [column, fill[column] ?? '']));
      const one = { ...asked, kind, date: time ? `${day}T09:00` : day };
      return columns.includes('item') ? rule.items.map((item) => ({ ...one, item })) : [one];
    }),
  );
}

/** `units.csv`, `facts.csv` and `params.yaml`, with the number of facts. */
export function filesFrom(listing: SchemeListing): { units: string; facts: string; params: string; count: number } {
  const units = unitsOf(listing);
  const day = listing.period.to;
  const facts = units.flatMap((unit) =>
    (listing.indicators[unit.class] ?? [])
      .filter((indicator) => concerns(indicator, unit))
      .flatMap((indicator) =>
        indicator.rules.flatMap((rule) =>
          factsOf(rule, unit, units, day).map((fact) => ({
            ...fact,
            unit: unit.name,
            indicator: indicator.path,
            rule: rule.id,
          })),
        ),
      ),
  );
  const header = ['unit', 'indicator', 'rule', 'kind', 'date', 'due', 'value', 'of', 'level', 'item', 'by'];
  return {
    units: csv(['id', 'name', 'class'], units as unknown as Cells[]),
    facts: csv(header, facts),
    params: JSON.stringify(Object.fromEntries(listing.params.map(({ name, sample }) => [name, sample]))),
    count: facts.length,
  };
}
