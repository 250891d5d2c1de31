import { useTranslation } from 'react-i18next';
import { isRed } from './is-red.ts';
import type { DraftQuestion } from './types.ts';

/** How many questions are open at an indicator; red where some of its words became no rule. */
export function AskedFlag({ questions }: { questions: readonly DraftQuestion[] }) {
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  const red = questions.some(({ code }) => isRed(code));
  const words = t('draft.asked', { count: questions.length }) + (red ? t('draft.legend.also') : '');
  return (
    <span className={red ? 'draft-flag is-unread' : 'draft-flag'} title={words}>
      <span aria-hidden="true">?{questions.length > 1 ? questions.length : ''}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** What the marks beside the names mean, where there are any. */
export function FlagLegend({ questions }: { questions: readonly DraftQuestion[] }) {
  const { t } = useTranslation();
  const open = questions.filter(({ node, settled }) => node !== null && settled === null);
  if (open.length === 0) return null;
  return (
    <p className="draft-legend muted">
      <span className="draft-flag" aria-hidden="true">
        ?
      </span>{' '}
      {t('draft.legend.asked')}
      {open.some(({ code }) => isRed(code)) ? (
        <>
          {' '}
          <span className="draft-flag is-unread" aria-hidden="true">
            ?
          </span>{' '}
          {t('draft.legend.red')}
        </>
      ) : null}
    </p>
  );
}
