import { factVerdict, type PlanNode } from '@mingjian/engine';
import { type Fact, factKinds, itemValues } from '@mingjian/model/fact';
import type { Lang } from '@mingjian/model/problem';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isCutOf } from '../../ui/item-words.ts';
import { optionWords } from './rule-words.ts';

/**
 * One fact in one line, with its note and evidence below; in the words of its indicator where that is at hand. `verdict`: its result in
 * words, where only these are.
 */
export function FactLine({
  fact,
  node,
  verdict,
}: {
  fact: Fact;
  node?: PlanNode | undefined;
  verdict?: string | undefined;
}) {
  const { t, i18n } = useTranslation();
  const name = fact.item ?? fact.level ?? '';
  const words = optionWords(node).get(name);
  // A name cut out of the words gives way to them.
  const isCut = words !== undefined && isCutOf(name, words);
  const said = isCut ? undefined : words;
  const told = isCut ? { ...fact, ...(fact.item ? { item: words } : { level: words }) } : fact;
  return (
    <div className="fact">
      <p>
        <span className="fact-date">{whenText(fact, t)}</span>
        <span>{whatText(told, t, verdict ?? factVerdict(node, fact, i18n.language as Lang))}</span>
        <span className="muted fact-ref">{refText(fact, t)}</span>
      </p>
      {said ? <p className="fact-more serif">{said}</p> : null}
      {fact.object ? (
        <p className="fact-more">
          {t('column.object')}
          {t('common.colon')}
          {fact.object}
        </p>
      ) : null}
      {fact.note ? <p className="fact-more">{fact.note}</p> : null}
      {fact.evidence ? (
        <p className="fact-more">
          {t('column.evidence')}
          {t('common.colon')}
          <Evidence text={fact.evidence} />
        </p>
      ) : null}
    </div>
  );
}

/** An id made by the machine says nothing to a reader; one that an office gave does. */
const MADE = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

function refText({ id, row }: Fact, t: TFunction): string {
  if (id !== undefined && !MADE.test(id)) return `${t('column.id')} ${id}`;
  return row === undefined ? '' : t('fact.row', { row });
}

export function whenText(fact: Fact, t: TFunction): string {
  const parts = [fact.date?.replace('T', ' ') ?? ''];
  if (fact.end) parts.push(`→ ${fact.end.replace('T', ' ')}`);
  if (fact.due) parts.push(`${t('column.due')} ${fact.due}`);
  return parts.join(' ').trim();
}

/** The typed content: `检查 “机构职能” 不达标`, `等级 省级 ×2`, `数值 97 / 120`. `verdict`: the result in the words of its criterion. */
export function whatText(fact: Fact, t: TFunction, verdict: string | null): string {
  const kind = factKinds.find((each) => each === fact.kind);
  const value = itemValues.find((each) => each === fact.value);
  const parts = [kind ? t(`factKind.${kind}`) : fact.kind];
  if (fact.item) parts.push(`“${fact.item}”`);
  if (fact.level) parts.push(`“${fact.level}”`);
  if (verdict) parts.push(verdict);
  else if (fact.value) parts.push(value && fact.kind === 'item' ? t(`itemValue.${value}`) : fact.value);
  if (fact.of) parts.push(`/ ${fact.of}`);
  if (fact.count && fact.count !== '1') parts.push(`× ${fact.count}`);
  if (fact.by) parts.push(`${t('column.by')} ${fact.by}`);
  return parts.join(' ');
}

/** A link only where the text is an address of the web; anything else stays text. */
function Evidence({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/i.test(text)) return <>{text}</>;
  return (
    <a href={text} rel="noreferrer noopener" target="_blank">
      {text}
    </a>
  );
}
