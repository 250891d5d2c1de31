import type { Lang } from '@mingjian/model/problem';
import { dayText } from '../calendar/days.ts';
import { type Exact, round, toText } from '../number/exact.ts';
import type { Shown } from '../rules/rule.ts';
import { words } from './words.ts';

const PLACES = 4;
const DAY = 1440;
const two = (n: number): string => String(n).padStart(2, '0');

/** `2023Q3` as people say it: 2023年第3季度. */
export function spanText(label: string, lang: Lang): string {
  const [, year = '', kind = '', number = ''] = /^(\d+)(?:([-QH])(\d+))?$/.exec(label) ?? [];
  if (year === '') return lang === 'zh' ? `${label}当周` : `week of ${label}`;
  if (lang === 'en') return kind === 'Q' || kind === 'H' ? `${year} ${kind}${number}` : label;
  if (kind === 'Q') return `${year}年第${number}季度`;
  if (kind === 'H') return `${year}年${number === '1' ? '上' : '下'}半年`;
  return kind === '-' ? `${year}年${Number(number)}月` : `${year}年`;
}

function about(exact: Exact, lang: Lang): string {
  const text = toText(exact);
  if (!text.includes('/')) return text;
  return `${lang === 'zh' ? '约' : 'about '}${toText(round(exact, PLACES))}`;
}

function show(value: Shown | undefined, lang: Lang): string {
  if (value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if ('exact' in value) return toText(value.exact);
  if ('about' in value) return about(value.about, lang);
  if ('span' in value) return spanText(value.span, lang);
  if ('day' in value) return dayText(value.day);
  const minute = value.minute % DAY;
  return `${dayText(Math.floor(value.minute / DAY))} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The sentence of a line in the wanted language. Throws on a key without words: a test walks through all of them. */
export function sentence(key: string, values: Readonly<Record<string, Shown>>, lang: Lang): string {
  const template = words[key];
  if (!template) throw new Error(`no words for ${key}`);
  return template[lang].replace(
    /\{(\w+)(?:\|([^|}]+)\|([^|}]+))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = values[name];
      const unit = typeof value === 'string' ? template.terms?.[value]?.[lang] : undefined;
      const text = unit ?? show(value, lang);
      return one === undefined ? text : `${text} ${text === '1' ? one : many}`;
    },
  );
}
