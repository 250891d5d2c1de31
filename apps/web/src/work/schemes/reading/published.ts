import type { Scheme } from '@mingjian/model';
import { takeApart } from '../draft/apart.ts';
import type { Draft } from '../draft/types.ts';

/**
 * A published scheme as the panes of the workbench show one: its trees, with nothing asked and nothing to be changed. `values`:
 * what a round gave to open parameters; those that it did not give, and tables without a figure, stay open.
 */
export function published(scheme: Scheme, values: Readonly<Record<string, unknown>> = {}): Draft {
  const { paths: _, ...apart } = takeApart(withValues(scheme, values), {});
  return { ...apart, questions: [], answers: {}, known: {} };
}

/** The scheme with the given values in the places of its parameters; the parameters themselves stay as they were declared. */
function withValues(scheme: Scheme, values: Readonly<Record<string, unknown>>): Scheme {
  const put = (thing: unknown): unknown => {
    if (typeof thing === 'string') return putInto(thing, values);
    if (Array.isArray(thing)) return thing.map(put);
    if (typeof thing !== 'object' || thing === null) return thing;
    return Object.fromEntries(Object.entries(thing).map(([key, one]) => [key, put(one)]));
  };
  const { params, ...rest } = scheme;
  return { ...(put(rest) as Omit<Scheme, 'params'>), params };
}

const NAME = /\$([a-z][a-z0-9-]*)/g;

/** An amount that is a parameter becomes its value, a table too; a sentence that names parameters has their figures in their places. */
function putInto(text: string, values: Readonly<Record<string, unknown>>): unknown {
  if (/^\$[a-z][a-z0-9-]*$/.test(text)) return asText(values[text.slice(1)]) ?? text;
  return text.replace(NAME, (open, name) => {
    const value = asText(values[name]);
    return typeof value === 'string' ? value : open;
  });
}

/** A sentence of the scheme in which parameters that are still open are called so; `open`: the word for it. */
export const withoutNames = (text: string, { params }: Pick<Scheme, 'params'>, open: string): string =>
  text.replace(NAME, (as, name) => (Object.hasOwn(params, name) ? open : as));

/** Figures as the texts that amounts are, also those in a table; undefined: no value was given. */
function asText(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object') return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)]));
}
