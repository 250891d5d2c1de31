import { type Fact, factKinds } from '@mingjian/model/fact';
import type { TFunction } from 'i18next';
import type { AuditLine } from '../../api/openapi.gen.ts';
import { whatText } from '../../features/unit/fact-line.tsx';
import { zh } from '../../i18n/zh.ts';

type Key = keyof typeof zh.audit.key;
const isKey = (key: string): key is Key => key in zh.audit.key;

/** Said by other columns, or by names in the place of ids. */
const silent: ReadonlySet<string> = new Set(['round', 'post', 'upTo', 'token', 'verdict', 'hash', 'version']);

/** A line's detail in words: unit, indicator and value of what was entered, then what else was kept, a key at a time. */
export function detailWords(
  { detail, people, cells }: Pick<AuditLine, 'detail' | 'people' | 'cells'>,
  t: TFunction,
): string[] {
  const placed = cells.map(({ unit, indicator, fact }) => {
    const place = [unit, indicator].filter(Boolean).join(' · ');
    return fact ? [place, factWords(fact, t)].join(t('common.colon')) : place;
  });
  const told = cells.length > 0 ? new Set(['unit', 'indicator', 'count']) : new Set<string>();
  const rest = Object.entries(detail)
    .filter(([key, value]) => value !== null && value !== '' && !silent.has(key) && !told.has(key))
    .map(
      ([key, value]) =>
        `${isKey(key) ? t(`audit.key.${key}`) : key}${t('common.colon')}${valueWords(key, people[key] ?? value, t)}`,
    );
  return [...placed, ...rest];
}

function factWords(fact: Fact, t: TFunction): string {
  const said = factKinds.some((kind) => kind === fact.kind) ? whatText(fact, t) : fact.kind;
  return [said, fact.count === '0' ? t('desk.none') : '', fact.replaces ? t('audit.replaces') : '', fact.note ?? '']
    .filter(Boolean)
    .join(' · ');
}

function valueWords(key: string, value: unknown, t: TFunction): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (key === 'role' && text in zh.role) return t(`role.${text as keyof typeof zh.role}`);
  if (key === 'source' && text in zh.audit.source) return t(`audit.source.${text as keyof typeof zh.audit.source}`);
  if (key === 'list' && text in zh.audit.list) return t(`audit.list.${text as keyof typeof zh.audit.list}`);
  if (key === 'kind' && (text === 'assess' || text === 'review')) return t(`rounds.duty.${text}`);
  return text;
}
