import { type Fact, factKinds } from '@mingjian/model/fact';
import type { Lang } from '@mingjian/model/problem';
import type { TFunction } from 'i18next';
import type { AuditLine } from '../../api/openapi.gen.ts';
import { whatText } from '../../features/unit/fact-line.tsx';
import { zh } from '../../i18n/zh.ts';

type Key = keyof typeof zh.audit.key;
const isKey = (key: string): key is Key => key in zh.audit.key;

/** Said by other columns, or by names in the place of ids. */
const silent: ReadonlySet<string> = new Set([
  ...['round', 'post', 'upTo', 'token', 'verdict', 'hash', 'version'],
  ...['inspection', 'preset', 'schedule', 'suppression', 'site'],
]);

/**
 * A line's detail in words: unit, indicator and value of what was entered, then what else was kept, a key at a time. `audits`: titles
 * of what machines look at, by id.
 */
export function detailWords(
  { detail, people, cells }: Pick<AuditLine, 'detail' | 'people' | 'cells'>,
  t: TFunction,
  lang: Lang,
  audits: ReadonlyMap<string, string> = new Map(),
): string[] {
  const placed = cells.map(({ unit, indicator, fact, verdict }) => {
    const place = [unit, indicator].filter(Boolean).join(' · ');
    return fact ? [place, factWords(fact, verdict?.[lang] ?? null, t)].join(t('common.colon')) : place;
  });
  const told = cells.length > 0 ? new Set(['unit', 'indicator', 'count']) : new Set<string>();
  const rest = Object.entries(detail)
    .filter(([key, value]) => value !== null && value !== '' && !silent.has(key) && !told.has(key))
    .filter(([, value]) => !Array.isArray(value) || value.length > 0)
    .map(
      ([key, value]) =>
        `${isKey(key) ? t(`audit.key.${key}`) : key}${t('common.colon')}${valueWords(key, people[key] ?? titleOf(key, value, audits), t)}`,
    );
  return [...placed, ...rest];
}

function factWords(fact: Fact, verdict: string | null, t: TFunction): string {
  const said = factKinds.some((kind) => kind === fact.kind) ? whatText(fact, t, verdict) : fact.kind;
  return [said, fact.count === '0' ? t('desk.none') : '', fact.replaces ? t('audit.replaces') : '', fact.note ?? '']
    .filter(Boolean)
    .join(' · ');
}

const titleOf = (key: string, value: unknown, audits: ReadonlyMap<string, string>): unknown =>
  key === 'audit' ? (audits.get(String(value)) ?? value) : value;

type Said = keyof typeof zh.audit.said;

/** How many leads each word was said of. */
function leadsSaid(words: readonly { kind?: unknown }[], t: TFunction): string {
  return (Object.keys(zh.audit.said) as Said[])
    .map((kind) => ({ kind, count: words.filter((word) => word.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`audit.said.${kind}`, { count }))
    .join(t('common.listJoin'));
}

/** The names in a list; what has none, as ids have not, is counted. */
function listWords(list: readonly unknown[], t: TFunction): string {
  const names = list.flatMap((one) => {
    const name = (one as { name?: unknown } | null)?.name;
    return typeof name === 'string' ? [name] : [];
  });
  return names.length === list.length ? names.join(t('common.listJoin')) : t('audit.items', { count: list.length });
}

function valueWords(key: string, value: unknown, t: TFunction): string {
  if (key === 'words' && Array.isArray(value)) return leadsSaid(value, t);
  if (Array.isArray(value)) return listWords(value, t);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (key === 'role' && text in zh.role) return t(`role.${text as keyof typeof zh.role}`);
  if (key === 'every' && text in zh.audit.every) return t(`audit.every.${text as keyof typeof zh.audit.every}`);
  if (key === 'purpose' && text in zh.audit.purpose) return t(`audit.purpose.${text as keyof typeof zh.audit.purpose}`);
  if (key === 'source' && text in zh.audit.source) return t(`audit.source.${text as keyof typeof zh.audit.source}`);
  if (key === 'list' && text in zh.audit.list) return t(`audit.list.${text as keyof typeof zh.audit.list}`);
  if (key === 'kind' && (text === 'assess' || text === 'review')) return t(`rounds.duty.${text}`);
  return text;
}
