import type { Lang } from '@mingjian/model/problem';
import { dayText } from '../calendar/days.ts';
import { toText } from '../number/exact.ts';
import type { Shown } from '../rules/rule.ts';
import { words } from './words.ts';

const show = (value: Shown | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'object') return 'exact' in value ? toText(value.exact) : dayText(value.day);
  return String(value);
};

/** The sentence of a line in the wanted language. Throws on a key without words: a test walks through all of them. */
export function sentence(key: string, values: Readonly<Record<string, Shown>>, lang: Lang): string {
  const template = words[key];
  if (!template) throw new Error(`no words for ${key}`);
  return template[lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    const unit = typeof value === 'string' ? template.terms?.[value]?.[lang] : undefined;
    return unit ?? show(value);
  });
}
