import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../confirm-dialog.tsx';
import type { DraftQuestion } from './types.ts';

/** What one press is about to do to several questions, each of them named, before it is done. `words`: the answer; null: only ticked. */
export function GroupSure(props: {
  questions: readonly DraftQuestion[];
  words: string | null;
  nameOf: (question: DraftQuestion) => string;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { questions, words, nameOf, onConfirm, onClose } = props;
  const count = questions.length;
  return (
    <ConfirmDialog
      title={words === null ? t('draft.group.sureTick', { count }) : t('draft.group.sureAnswer', { count, words })}
      action={t(words === null ? 'draft.group.goTick' : 'draft.group.answer', { count })}
      onClose={onClose}
      onConfirm={async () => {
        onClose();
        onConfirm();
      }}
    >
      <p>{t(words === null ? 'draft.group.tickDoes' : 'draft.group.answerDoes')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys */}
      <ul className="draft-sure" tabIndex={0}>
        {questions.map((question) => (
          <li key={question.id}>
            {nameOf(question)} {question.text === '' ? null : <q className="serif muted">{question.text}</q>}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
