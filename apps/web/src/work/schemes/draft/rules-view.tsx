import { problemText } from '@mingjian/model/problem';
import { exempting } from '@mingjian/reader/rules';
import type { TFunction } from 'i18next';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differsByClass } from '../../../features/unit/rule-words.ts';
import { shortText } from '../../../ui/number.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { SaidRules } from '../said-rules.tsx';
import type { CaseWords } from './cases.ts';
import { isBeside, treeOf } from './nodes.ts';
import { readAgain } from './reread.ts';
import type { Draft, DraftNode } from './types.ts';
import { isUnread } from './unread.ts';
import type { Workshop } from './use-workshop.ts';
import { WordingsHelp } from './wordings-help.tsx';
import { concernedBy, type Scored, workedOf } from './worked.ts';

/** The rules of a leaf: the document's words, what they do, and what the leaf then scores, computed as one types. */
export function RulesView(props: { draft: Draft; node: DraftNode; share: string | null; change: Workshop['change'] }) {
  const { t, i18n } = useTranslation();
  const { draft, node, share, change } = props;
  const now = useDeferredValue(node);
  const [wanted, setWanted] = useState('');
  const concerned = useMemo(() => (differsByClass(now.says) ? concernedBy(draft, now) : []), [draft, now]);
  const cls = concerned.find((id) => id === wanted) ?? concerned[0];
  const worked = useMemo(() => workedOf(draft, now, share, cls), [draft, now, share, cls]);
  const rules = now.says.rules ?? [];
  const unread = isUnread(draft, node);
  const beside = isBeside(treeOf(draft, node.key)?.place);
  const unruled = exempting(now.says.criterion ?? '');
  const cases = 'rules' in worked ? worked.rules : [];
  return (
    <section className="draft-part" aria-labelledby="draft-rules">
      <h3 id="draft-rules">{t('draft.rules')}</h3>
      <p className="muted">{t(now.written ? 'draft.rulesWritten' : 'draft.rulesLead')}</p>
      {now.written ? (
        <button
          type="button"
          className="button quiet small draft-again"
          onClick={() => change((draft) => readAgain(draft, node.key))}
        >
          {t('draft.readAgain')}
        </button>
      ) : null}
      <WordingsHelp year={draft.frame.year} />
      {cls !== undefined && concerned.length > 1 ? (
        <div className="draft-of-class">
          <span>{t('draft.casesOf')}</span>
          <Segmented
            label={t('draft.casesOf')}
            choices={concerned.map((id) => ({ id, name: draft.frame.classes[id]?.name ?? id }))}
            value={cls}
            onChange={setWanted}
          />
        </div>
      ) : null}
      {rules.length > 1 && cases.some((some) => some.length > 0) ? (
        <p className="muted">{t(beside ? 'draft.othersIdle' : 'draft.othersWell')}</p>
      ) : null}
      <SaidRules says={now.says} draft={draft} unread={unread} below={(at) => <Cases cases={cases[at] ?? []} />} />
      {unruled.length === 0 ? null : (
        <div className="draft-unruled">
          <p>{t('draft.unruled')}</p>
          {unruled.map((words) => (
            <p key={words} className="draft-own">
              “{words}”
            </p>
          ))}
        </div>
      )}
      {'none' in worked ? (
        <p className="draft-none">
          {t('draft.none')} <Arrow scored={worked.none} t={t} />
        </p>
      ) : (
        <div className="draft-cannot">
          <p>{t('draft.cannot')}</p>
          <ul>
            {worked.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own
              <li key={at}>{problemText(one, i18n.language === 'en' ? 'en' : 'zh')}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Cases({ cases }: { cases: readonly { readonly words: CaseWords; readonly scored: Scored }[] }) {
  const { t } = useTranslation();
  if (cases.length === 0) return null;
  return (
    <ul className="draft-cases">
      {cases.map(({ words, scored }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: examples are made anew with every change
        <li key={at}>
          {sayCase(words, t)} <Arrow scored={scored} t={t} />
        </li>
      ))}
    </ul>
  );
}

function Arrow({ scored: [lo, hi], t }: { scored: Scored; t: TFunction }) {
  const text = lo === hi ? shortText(lo) : t('common.rangeText', { lo: shortText(lo), hi: shortText(hi) });
  return (
    <>
      <span aria-hidden="true">→</span> <strong>{t('unit.pointsOf', { points: text })}</strong>
    </>
  );
}

function sayCase(words: CaseWords, t: TFunction): string {
  switch (words.key) {
    case 'times':
    case 'late':
      return t(`draft.case.${words.key}`, { count: words.count });
    case 'level':
      return words.level;
    case 'value':
    case 'rate':
    case 'mark':
      return t(`draft.case.${words.key}`, { value: words.value });
    default:
      return t(`draft.case.${words.key}`);
  }
}
