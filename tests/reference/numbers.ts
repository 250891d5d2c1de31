import type { Amount, Scheme } from '@mingjian/model';
import { type Fraction, parse } from './rational.ts';

export type Params = Record<string, unknown>;

/** The value of a parameter: the organiser's, else the scheme's sample. */
export function paramValue(scheme: Scheme, params: Params, reference: string): unknown {
  const name = reference.slice(1);
  return params[name] ?? scheme.params[name]?.sample;
}

/** Reads amounts for one class. */
export function amountReader(scheme: Scheme, params: Params, unitClass: string): (amount: Amount) => Fraction {
  return (amount) => {
    const written = typeof amount === 'string' ? amount : (amount[unitClass] ?? amount.default);
    if (written === undefined) throw new Error(`no number for the class ${unitClass}`);
    return parse(String(written.startsWith('$') ? paramValue(scheme, params, written) : written));
  };
}

/** Reads a day that may be a parameter. */
export const readDay = (scheme: Scheme, params: Params, written: string): string =>
  String(written.startsWith('$') ? paramValue(scheme, params, written) : written);
