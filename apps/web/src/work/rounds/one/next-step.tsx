import { needsReason } from '@mingjian/workflow';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallFailure } from '../../../api/failure.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { workHref } from '../../place.ts';
import { useMe } from '../../session.tsx';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { changeState, type Round } from '../api.ts';
import { DraftStepList } from './draft-step-list.tsx';
import { grouped } from './grouped.ts';
import type { SectionProps } from './section.ts';

/** Where a gap is mended; null: it passes with time. */
const mendAt: Readonly<Record<string, string | undefined>> = {
  'param-open': 'settings',
  'no-units': 'settings',
  'window-missing': 'settings',
  'stage-without-duty': 'duties',
  'window-off-period': 'settings',
  'window-past': 'settings',
  'part-without-units': 'settings',
  'rater-absent': 'settings',
  'named-absent': 'settings',
  'tag-absent': 'settings',
  'no-reviewer': 'duties',
  unassessed: 'duties',
  provisional: 'ranking',
};

/** What comes next, what it still lacks with the way to mend it, and the button for whoever may take the step. */
export function NextStep({ round, onRound, reload }: SectionProps) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const [asking, setAsking] = useState(false);
  const { next, gaps, hints } = round;
  if (next === null)
    return <p className="next-step end">{t(round.state === 'stopped' ? 'rounds.atStop' : 'rounds.atEnd')}</p>;
  const signing = next === 'signed';
  // Only whoever prepares it is told of what is missing; its review is told to nobody else.
  const preparing = next === 'announced' && round.review !== null;
  const mine = permissions.includes(signing ? 'round:sign' : 'round:manage');
  return (
    <section className="next-step sheet" aria-labelledby="next-step">
      <div>
        <p className="muted">{t('rounds.nextStep')}</p>
        <h2 id="next-step">{t(`rounds.go.${next}`)}</h2>
        <p className="next-follows">{t(`rounds.follows.${next}`)}</p>
      </div>
      <div className="next-state">
        {preparing ? <DraftStepList round={round} /> : null}
        {!preparing && gaps.length > 0 ? <Gaps round={round} /> : null}
        {!preparing && hints.length > 0 ? <Hints round={round} /> : null}
        {gaps.length === 0 && mine && signing ? (
          <a className="button primary" href={workHref('rounds', round.id, 'sign')}>
            {t('rounds.toSign')}
          </a>
        ) : null}
        {gaps.length === 0 && mine && !signing ? (
          <button type="button" className="button primary" onClick={() => setAsking(true)}>
            {t(`rounds.go.${next}`)}
          </button>
        ) : null}
        {gaps.length === 0 && !mine ? <p>{t(signing ? 'rounds.waitsForSign' : 'rounds.waitsForOffice')}</p> : null}
      </div>
      {asking && next !== 'draft' && !signing ? (
        <Ask
          round={round}
          to={next}
          onClose={() => setAsking(false)}
          onRound={(after) => {
            setAsking(false);
            onRound(after);
          }}
          reload={reload}
        />
      ) : null}
    </section>
  );
}

function Gaps({ round }: { round: Round }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="next-lacks">{t('rounds.lacks', { count: round.gaps.length })}</p>
      <ul className="gaps">
        {grouped(round.gaps).map(({ code, text, count }) => {
          // What is sealed cannot be looked through for what it lacks.
          const place = code === 'provisional' && round.sight !== 'all' ? undefined : mendAt[code];
          return (
            <li key={`${code} ${text}`}>
              {count > 1 ? (
                <details className="gap-many">
                  <summary>{t('rounds.gapMany', { text, count })}</summary>
                  <ul>
                    {round.gaps
                      .filter((gap) => gap.code === code)
                      .map((gap) => (
                        <li key={gap.text}>{gap.text}</li>
                      ))}
                  </ul>
                </details>
              ) : (
                <span>{text}</span>
              )}
              {place ? (
                <a href={workHref('rounds', round.id, place)}>
                  {t(`rounds.mend.${code as 'param-open'}`)}
                  <Icon name="right" size={12} />
                </a>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What does not hold the step up, but must be known before it is taken. */
function Hints({ round }: { round: Round }) {
  const { t } = useTranslation();
  const makesPosts = useMe().permissions.includes('post:manage');
  return (
    <>
      <p className="next-hints">{t('hints.title', { count: round.hints.length })}</p>
      <ul className="gaps">
        {round.hints.map(({ code, text }) => {
          const place = mendAt[code];
          const isPosts = code === 'no-liaison';
          const href = isPosts ? workHref('posts') : place && workHref('rounds', round.id, place);
          return (
            <li key={`${code} ${text}`}>
              <span>{text}</span>
              {href ? (
                <a href={href}>
                  {t(isPosts && !makesPosts ? 'hints.askForPosts' : `hints.mend.${code as 'no-reviewer'}`)}
                  <Icon name="right" size={12} />
                </a>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface AskProps extends SectionProps {
  to: Parameters<typeof changeState>[1];
  onClose: () => void;
}

/** Asks once more, for most steps with a reason: none can be taken back. */
function Ask({ round, to, onClose, onRound, reload }: AskProps) {
  const { t } = useTranslation();
  const [known, setKnown] = useState(false);
  const { hints } = round;
  const codes = [...new Set(hints.map(({ code }) => code))];
  const { busy, error, submit } = useSubmit(async (reason: string) =>
    onRound(await changeState(round, to, reason, known ? codes : [])),
  );
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(String(new FormData(event.currentTarget).get('reason') ?? ''));
  };
  const stale = error instanceof CallFailure && ['stale', 'gaps', 'hints'].includes(error.code);
  return (
    <Dialog title={`${t(`rounds.go.${to}`)}${t('common.colon')}${round.title}`} onClose={onClose}>
      <form onSubmit={send}>
        <p>{t(`rounds.follows.${to}`)}</p>
        <p className="muted">{t('rounds.oneWay')}</p>
        <label className="field">
          <span>{t(needsReason(to) ? 'rounds.reason' : 'rounds.reasonIfAny')}</span>
          <textarea
            className="input"
            name="reason"
            rows={2}
            required={needsReason(to)}
            maxLength={500}
            defaultValue=""
          />
        </label>
        {hints.length > 0 ? (
          <div className="ask-hints">
            <p>{t('hints.title', { count: hints.length })}</p>
            <ul>
              {hints.map(({ code, text }) => (
                <li key={`${code} ${text}`}>{text}</li>
              ))}
            </ul>
            <label className="tick">
              <input type="checkbox" checked={known} onChange={(event) => setKnown(event.target.checked)} />
              {t('hints.read', { count: hints.length, step: t(`rounds.go.${to}`) })}
            </label>
          </div>
        ) : null}
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={stale ? reload : onClose}>
            {t(stale ? 'failure.reload' : 'common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy || (hints.length > 0 && !known)}>
            {t(`rounds.go.${to}`)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
