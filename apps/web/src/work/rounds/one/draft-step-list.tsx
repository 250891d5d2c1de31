import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { workHref } from '../../place.ts';
import { useMe } from '../../session.tsx';
import { listSites } from '../../sites/api.ts';
import type { Gap, Round } from '../api.ts';
import { type DraftStep, draftSteps } from './draft-steps.ts';
import { grouped } from './grouped.ts';

/** What is prepared before the round is announced: done or not, and the way to it. */
export function DraftStepList({ round }: { round: Round }) {
  const { t } = useTranslation();
  const [sites] = useLoad(`sites ${round.id}`, (signal) => listSites(round.id, signal));
  const steps = draftSteps(round, sites.state === 'ready' ? sites.value.length : null);
  return (
    <>
      <p className="next-hints">
        {t('todo.title', { done: steps.filter(({ done }) => done).length, count: steps.length })}
      </p>
      <ul className="gaps draft-steps">
        {steps.map((step) => (
          <Step key={step.id} round={round} step={step} />
        ))}
      </ul>
    </>
  );
}

function Step({ round, step: { id, section, done, must, open } }: { round: Round; step: DraftStep }) {
  const { t } = useTranslation();
  const makesPosts = useMe().permissions.includes('post:manage');
  const href = section === null ? workHref('posts') : workHref('rounds', round.id, section);
  const name = t(`todo.step.${id}`);
  const go = t(section === null && !makesPosts ? 'hints.askForPosts' : 'todo.go');
  return (
    <li className={done ? 'done' : undefined}>
      <span className="draft-step-mark" role="img" aria-label={t(done ? 'todo.done' : 'todo.open')}>
        {done ? '✓' : '○'}
      </span>
      <div>
        {name}
        {must ? <span className="chip provisional">{t('todo.must')}</span> : null}
        {grouped(open).map(({ code, text, count }) => (
          <Open key={`${code} ${text}`} text={count > 1 ? t('rounds.gapMany', { text, count }) : text} />
        ))}
        {id === 'sites' && !done ? <p className="muted">{t('todo.noSites')}</p> : null}
      </div>
      {done ? null : (
        <a href={href} aria-label={`${go}${t('common.colon')}${name}`}>
          {go}
        </a>
      )}
    </li>
  );
}

/** More characters are opened by whoever wants to read them. */
const LONG = 60;

function Open({ text }: Pick<Gap, 'text'>) {
  const [head = text] = text.split(/[：。]|: /);
  if (text.length <= LONG || text.length - head.length < 2) return <p className="muted">{text}</p>;
  return (
    <details className="muted">
      <summary>{head}</summary>
      {text}
    </details>
  );
}
