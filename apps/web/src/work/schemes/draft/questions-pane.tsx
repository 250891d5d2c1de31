import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../../ui/segmented.tsx';
import { everyNode } from './nodes.ts';
import { numberedName } from './own-number.ts';
import { QuestionGroupItem } from './question-group.tsx';
import { groupsOf } from './question-groups.ts';
import { QuestionItem } from './question-item.tsx';
import type { MendField } from './remains-told.tsx';
import { useStill } from './still.ts';
import type { Draft, DraftQuestion } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** All that the document does not decide, in its order; what is asked again and again is asked once. */
export function QuestionsPane(props: {
  draft: Draft;
  questions: readonly DraftQuestion[];
  change: Workshop['change'];
  onShow: (question: DraftQuestion, mend?: MendField) => void;
}) {
  const { t } = useTranslation();
  const { questions } = props;
  const [which, setWhich] = useState<'open' | 'all'>('open');
  const { change, box } = useStill(props.change);
  const open = questions.filter(({ settled }) => settled === null);
  const shown = which === 'open' ? open : questions;
  const names = new Map(everyNode(props.draft).map(({ key, says }) => [key, numberedName(says)]));
  const nameOf = ({ node }: DraftQuestion): string =>
    node === null ? t('draft.wholeScheme') : (names.get(node) ?? '');
  return (
    <div className="draft-list">
      <Segmented
        label={t('draft.which')}
        choices={[
          { id: 'open', name: t('draft.openOnly', { count: open.length }) },
          { id: 'all', name: t('draft.all', { count: questions.length }) },
        ]}
        value={which}
        onChange={setWhich}
      />
      {shown.length === 0 ? <p className="draft-empty muted">{t('draft.noQuestions')}</p> : null}
      <ul className="draft-asked" {...box}>
        {groupsOf(shown).map((group) => {
          const [first, second] = group.questions;
          const { draft, onShow } = props;
          if (!first) return null;
          return second ? (
            <QuestionGroupItem key={group.code} {...{ group, draft, nameOf, change, onShow }} />
          ) : (
            <QuestionItem key={first.id} question={first} of={nameOf(first)} {...{ draft, change, onShow }} />
          );
        })}
      </ul>
    </div>
  );
}
