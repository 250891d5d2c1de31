import { aggregate, amount, band, dayOrParam, paramRef, period, whenNone } from '@mingjian/model';

/** A schema as far as it has to be read to put it into words. */
interface Typed {
  readonly def: {
    readonly type: string;
    readonly innerType?: unknown;
    readonly options?: readonly unknown[];
    readonly element?: unknown;
    readonly shape?: Readonly<Record<string, unknown>>;
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
    readonly defaultValue?: unknown;
  };
}

/** Types that have a name of their own in the language. */
const named: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [amount, 'amount'],
  [dayOrParam, 'day or $parameter'],
  [paramRef, '$parameter'],
  [band, 'band'],
  [whenNone, 'full, zero, unknown'],
  [period, 'week, month, quarter, half, year'],
  [aggregate, 'sum, mean, trimmed, median, min, max, last'],
]);

const isTyped = (value: unknown): value is Typed => typeof value === 'object' && value !== null && 'def' in value;

export const shapeOf = (schema: unknown): Readonly<Record<string, unknown>> =>
  isTyped(schema) ? (schema.def.shape ?? {}) : {};

export const isRequired = (schema: unknown): boolean =>
  isTyped(schema) && schema.def.type !== 'optional' && schema.def.type !== 'default';

/** The values a parameter takes, e.g. `earn, lose; default earn`. */
export function typeWords(schema: unknown): string {
  const name = named.get(schema);
  if (name !== undefined) return name;
  if (!isTyped(schema)) return '';
  const { def } = schema;
  switch (def.type) {
    case 'optional':
      return typeWords(def.innerType);
    case 'default':
      return `${typeWords(def.innerType)}; default ${String(def.defaultValue)}`;
    case 'enum':
      return Object.values(def.entries ?? {}).join(', ');
    case 'literal':
      return (def.values ?? []).map(String).join(', ');
    case 'union':
      return (def.options ?? []).map(typeWords).join(' or ');
    case 'array':
      return `list of ${typeWords(def.element)}`;
    case 'object':
      return `{${Object.entries(def.shape ?? {})
        .map(([key, inner]) => `${key}${isRequired(inner) ? '' : '?'}: ${typeWords(inner)}`)
        .join('; ')}}`;
    case 'string':
      return 'text';
    case 'number':
      return 'whole number';
    default:
      return def.type;
  }
}
