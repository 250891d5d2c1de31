import type { Source, Words } from '../audits/audit.ts';

/** A number of a norm as a preset sets it, with where it stands and how sure we are of it. */
export interface Setting {
  readonly audit: string;
  readonly param: string;
  readonly value: unknown;
  readonly source: Source;
}

/** A norm as a choice of audits and the numbers that it gives them. A scheme may take one and set its own numbers. */
export interface Preset {
  readonly id: string;
  readonly title: Words;
  readonly source: Source;
  /** Day of issue, ISO; the year alone where we know no more. */
  readonly date: string;
  readonly audits: readonly string[];
  readonly settings: readonly Setting[];
}

/** Settings by audit and parameter, as an inspection takes them. */
export function paramsOf({ settings }: Preset): Record<string, Record<string, unknown>> {
  const params: Record<string, Record<string, unknown>> = {};
  for (const { audit, param, value } of settings) params[audit] = { ...params[audit], [param]: value };
  return params;
}
