import { leafRules, wordings } from '@mingjian/reader/rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amountWords, sayEngineRule } from '../say-rule.ts';

/** Wordings that are understood, each with what is read from it: read here and now, so that the list is true. */
export function WordingsHelp({ year }: { year: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const say = amountWords(t, {}, {});
  const said = (words: string, full: number): string =>
    leafRules({ name: words, criterion: words, context: '', full, year, classes: {}, open: () => '$open' })
      .rules.map((rule) => sayEngineRule(rule, t, say))
      .join(t('common.listJoin'));
  return (
    <details className="draft-wordings" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('draft.wordings')}</summary>
      {open ? (
        <dl>
          {wordings.map(({ words, full }) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>→ {said(words, full)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </details>
  );
}
