import type { CellValue } from 'hucre/xlsx';

/** A sheet keeps 15 digits; what stands behind them is the noise of binary fractions, which no person sees. */
const DIGITS = 15;

/**
 * A number as a person reads it in its cell: 0.1+0.2 is 0.3, and never 1e-7. A format made of zeros keeps its leading
 * ones (编号 007), a percentage its sign: whether 95% is meant as 95 or as 0.95 is not for us to guess.
 */
export function numberWords(value: number, format = ''): string {
  if (!Number.isFinite(value)) return '';
  const plain = format.replace(/"[^"]*"|\\./g, '');
  if (plain.includes('%')) return `${plainDecimal(value * 100)}%`;
  const text = plainDecimal(value);
  if (/^0{2,}$/.test(plain) && /^\d+$/.test(text)) return text.padStart(plain.length, '0');
  const places = /^[^;]*[0#]\.(0+)/.exec(plain)?.[1]?.length ?? 0;
  return withPlaces(text, places);
}

/** With zeros up to so many places, so that an indicator 1.10 is not read as 1.1; nothing is ever rounded away. */
function withPlaces(text: string, places: number): string {
  const [whole = '', part = ''] = text.split('.');
  return part.length >= places ? text : `${whole}.${part.padEnd(places, '0')}`;
}

/** Decimal digits without an exponent and without zeros at the end. */
function plainDecimal(value: number): string {
  const [digits = '0', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const sign = digits.startsWith('-') ? '-' : '';
  const bare = digits.replace(/[-.]/g, '');
  const point = Number(exponent) + 1;
  const whole = point > 0 ? bare.slice(0, point).padEnd(point, '0') : '0';
  const part = (point > 0 ? bare.slice(point) : '0'.repeat(-point) + bare).replace(/0+$/, '');
  const text = part === '' ? whole : `${whole}.${part}`;
  return text === '0' ? text : sign + text;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A day, with its time where there is one. A serial number holds a time as a fraction, so seconds are rounded first. */
export function dayWords(value: Date): string {
  const at = new Date(Math.round(value.getTime() / 1000) * 1000);
  if (Number.isNaN(at.getTime())) return '';
  const day = `${String(at.getUTCFullYear()).padStart(4, '0')}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
  const [hour, minute, second] = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  if (hour + minute + second === 0) return day;
  return `${day} ${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`;
}

/** The text of a cell; empty where it holds nothing. */
export function cellWords(value: CellValue | undefined, format?: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberWords(value, format);
  if (value instanceof Date) return dayWords(value);
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value;
}
