import { sayQuestion } from '@mingjian/reader/rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../../ui/china.ts';
import { useMe } from '../../session.tsx';
import { keyOf } from './choice-id.ts';
import { choicesOf } from './choices.ts';
import { cuts } from './cuts.ts';
import { isRed } from './is-red.ts';
import { mendOf } from './mend-of.ts';
import { isLeaf, nodeOf } from './nodes.ts';
import type { AskedQuestion } from './open-questions.ts';
import { type MendField, RemainsTold } from './remains-told.tsx';
import { sayAnswer } from './say-answer.ts';
import { choose, settle, unsettle } from './settle.ts';
import { SplitDialog } from './split-dialog.tsx';
import type { Draft, DraftNode, DraftQuestion } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** One question: what is asked, about which words; a person shows it, chooses an answer, or says that it is in order. */
export function QuestionItem(props: {
  question: AskedQuestion;
  draft: Draft;
  /** Name of the indicator, where it is not on the page already. */
  of?: string;
  /** What is asked stands above all questions of its kind. */
  inGroup?: boolean;
  change: Workshop['change'];
  /** `mend`: the field of its indicator that is to be changed. */
  onShow: (question: DraftQuestion, mend?: MendField) => void;
}) {
  const { t, i18n } = useTranslation();
  const { account } = useMe();
  const { question, change } = props;
  const { settled, answer, lapsed, remains } = question;
  const done = () => ({ by: account.name, at: new Date().toISOString() });
  const chosen = answer && keyOf(answer);
  const choices = settled ? [] : choicesOf(props.draft, question).filter((one) => !remains || keyOf(one) !== chosen);
  const mend = mendOf(question);
  const [splitting, setSplitting] = useState(false);
  // Ready answers to words that nobody read are not all that can be done about them.
  const byHand = !settled && !remains && (choices.length === 0 || question.code === 'unread');
  const parts = byHand ? splitOf(props.draft, question) : undefined;
  const red = isRed(question.code);
  return (
    <li className={`draft-question${settled ? ' is-settled' : red ? ' is-unread' : ''}`}>
      <button type="button" className="draft-question-show" onClick={() => props.onShow(question)}>
        {props.of === undefined ? null : <small className="muted">{props.of}</small>}
        {props.inGroup ? null : <span>{sayQuestion(question.code, i18n.language === 'en' ? 'en' : 'zh')}</span>}
        {question.text === '' ? null : <q>{question.text}</q>}
      </button>
      <label className="tick">
        <input
          type="checkbox"
          checked={settled !== null}
          disabled={settled === null && question.code === 'na-unsaid' && question.node !== null}
          onChange={({ target }) => {
            const now = done();
            change((draft) => (target.checked ? settle(draft, question, now) : unsettle(draft, question)));
          }}
        />
        <span title={settled ? t('draft.settledBy', { by: settled.by, at: chinaMinute(settled.at) }) : undefined}>
          {t('draft.settled')}
        </span>
      </label>
      {answer ? (
        <p className="draft-answer">
          {t('draft.answered')}
          <strong>{remains ? t(`draft.choice.${answer.id}`, answer.values) : sayAnswer(answer, t)}</strong>
          {remains ? null : (
            <span className="muted">{t(answer.id === 'kindsApart' ? 'draft.remains.cut' : 'draft.answerAgain')}</span>
          )}
        </p>
      ) : null}
      {remains ? (
        <RemainsTold
          remains={remains}
          onMend={(field) => props.onShow(question, field)}
          onAsPrinted={() => change((draft) => settle(draft, question, done()))}
        />
      ) : null}
      {lapsed ? <p className="draft-lapsed">{t('draft.lapsed')}</p> : null}
      {byHand ? <p className="muted draft-noanswer">{t(`draft.${mend}`)}</p> : null}
      {parts ? (
        <button type="button" className="button small" onClick={() => setSplitting(true)}>
          {t('draft.splitFor')}
        </button>
      ) : null}
      {parts && splitting ? (
        <SplitDialog draft={props.draft} node={parts} change={change} onClose={() => setSplitting(false)} />
      ) : null}
      {choices.length === 0 ? null : (
        <ul className="draft-choices" aria-label={t(remains ? 'draft.remains.others' : 'draft.choices')}>
          {remains ? <li className="muted">{t('draft.remains.others')}</li> : null}
          {choices.map((one) => (
            <li key={keyOf(one)}>
              <button
                type="button"
                className="button small"
                onClick={() => change((draft) => choose(draft, question, one, done()))}
              >
                {sayAnswer(one, t)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What is asked because a criterion speaks of several things. */
const OF_SEVERAL: readonly DraftQuestion['code'][] = ['marks-together', 'doubt-sub-marks', 'no-rule', 'unread'];

/** The indicator of a question that may go away when it is split; undefined: it cannot be, or that is no remedy. */
function splitOf(draft: Draft, { code, node: key }: DraftQuestion): DraftNode | undefined {
  const node = OF_SEVERAL.includes(code) ? nodeOf(draft, key) : undefined;
  return node && isLeaf(node) && cuts(node.says.criterion ?? '').length > 0 ? node : undefined;
}
