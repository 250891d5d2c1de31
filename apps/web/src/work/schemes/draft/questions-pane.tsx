import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../../ui/segmented.tsx';
import { everyNode } from './nodes.ts';
import { numberedName } from './own-number.ts';
import { QuestionItem } from './question-item.tsx';
import type { Draft, DraftQuestion } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** All that the document does not decide, in its order. */
export function QuestionsPane(props: {
  draft: Draft;
  questions: readonly DraftQuestion[];
  change: Workshop['change'];
  onShow: (question: DraftQuestion) => void;
}) {
  const { t } = useTranslation();
  const { questions } = props;
  const [which, setWhich] = useState<'open' | 'all'>('open');
  const open = questions.filter(({ settled }) => settled === null);
  const shown = which === 'open' ? open : questions;
  const names = new Map(everyNode(props.draft).map(({ key, says }) => [key, numberedName(says)]));
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
      <ul className="draft-asked">
        {shown.map((question) => (
          <QuestionItem
            key={question.id}
            question={question}
            draft={props.draft}
            of={question.node === null ? t('draft.wholeScheme') : (names.get(question.node) ?? '')}
            change={props.change}
            onShow={props.onShow}
          />
        ))}
      </ul>
    </div>
  );
}
