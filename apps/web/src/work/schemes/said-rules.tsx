import type { SchemeNode } from '@mingjian/model';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './draft/nodes.ts';
import type { Draft } from './draft/types.ts';
import { amountWords, sayEngineRule, sharedLimits } from './say-rule.ts';

/** The rules of a leaf, each in a sentence with the document's own words below it, and the limits that they share. */
export function SaidRules(props: {
  says: Pick<SchemeNode, 'rules' | 'groups' | 'criterion'>;
  draft: Pick<Draft, 'answers' | 'frame'>;
  /** The words gave no rule: for the time being a person judges. */
  unread?: boolean;
  /** What stands below the rule at a place. */
  below?: (at: number) => ReactNode;
}) {
  const { t } = useTranslation();
  const { says, draft, unread = false, below } = props;
  const names = classNames(draft);
  const say = amountWords(t, draft.answers, names);
  const shared = sharedLimits(says, t, say);
  return (
    <ol className={`draft-rules${shared.length > 0 ? ' is-numbered' : ''}`} aria-live="polite">
      {(says.rules ?? []).map((rule, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rules are read anew with every change
        <li key={at} className={unread ? 'is-unread' : undefined}>
          <p className="draft-said">
            {unread ? t('draft.byPerson') : sayEngineRule(rule, t, say)}
            {rule.classes && !unread
              ? t('draft.says.only', { classes: rule.classes.map((id) => names[id] ?? id).join(t('common.listJoin')) })
              : null}
          </p>
          {unread || rule.text === says.criterion ? null : <p className="draft-own muted">“{rule.text}”</p>}
          {below?.(at)}
          {shared
            .filter(({ last }) => last === at)
            .map(({ words }) => (
              <p key={words} className="draft-shared">
                {words}
              </p>
            ))}
        </li>
      ))}
    </ol>
  );
}
