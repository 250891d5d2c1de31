import { sayQuestion } from '@mingjian/reader/rules';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session.tsx';
import { type Answer, keyOf } from './choice-id.ts';
import { GroupSure } from './group-sure.tsx';
import { isRed } from './is-red.ts';
import { chooseAll, commonAnswers, type QuestionGroup, settleAll } from './question-groups.ts';
import { QuestionItem } from './question-item.tsx';
import type { MendField } from './remains-told.tsx';
import { sayAnswer } from './say-answer.ts';
import type { Draft, DraftQuestion } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** Questions of one kind: asked once, answered together or one by one. Words without a rule are looked at one by one. */
export function QuestionGroupItem(props: {
  group: QuestionGroup;
  draft: Draft;
  nameOf: (question: DraftQuestion) => string;
  change: Workshop['change'];
  onShow: (question: DraftQuestion, mend?: MendField) => void;
}) {
  const { t, i18n } = useTranslation();
  const { account } = useMe();
  const [isOpen, setOpen] = useState(false);
  const [sure, setSure] = useState<{ answer: Answer | null } | null>(null);
  const list = useId();
  const { code, questions } = props.group;
  const open = questions.filter(({ settled }) => settled === null);
  const answers = commonAnswers(props.draft, open);
  const done = () => ({ by: account.name, at: new Date().toISOString() });
  const count = open.length;
  const go = (answer: Answer | null) =>
    props.change((draft) =>
      answer === null ? settleAll(draft, open, done()) : chooseAll(draft, open, answer, done()),
    );
  return (
    <li className="draft-group">
      <p className="draft-group-asked">
        <span>{sayQuestion(code, i18n.language === 'en' ? 'en' : 'zh')}</span>
        <small className="muted">{t('draft.group.count', { count: questions.length })}</small>
      </p>
      {count === 0 ? null : (
        <ul className="draft-choices" aria-label={t('draft.group.answer', { count })}>
          {answers.map((answer) => (
            <li key={keyOf(answer)}>
              <button type="button" className="button small" onClick={() => setSure({ answer })}>
                {t('draft.group.all', { count, words: sayAnswer(answer, t) })}
              </button>
            </li>
          ))}
          {isRed(code) ? null : (
            <li>
              <button type="button" className="button small quiet" onClick={() => setSure({ answer: null })}>
                {t('draft.group.settle', { count })}
              </button>
            </li>
          )}
        </ul>
      )}
      {sure ? (
        <GroupSure
          questions={open}
          words={sure.answer === null ? null : sayAnswer(sure.answer, t)}
          nameOf={props.nameOf}
          onConfirm={() => go(sure.answer)}
          onClose={() => setSure(null)}
        />
      ) : null}
      <button
        type="button"
        className="draft-group-toggle"
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? t('draft.group.fold') : t('draft.group.each')}
      </button>
      <ul id={list} className="draft-asked" hidden={!isOpen}>
        {isOpen
          ? questions.map((question) => (
              <QuestionItem
                key={question.id}
                question={question}
                draft={props.draft}
                of={props.nameOf(question)}
                inGroup
                change={props.change}
                onShow={props.onShow}
              />
            ))
          : null}
      </ul>
    </li>
  );
}
