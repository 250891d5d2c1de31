import { type RoundState, roundStates } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import { chinaDay } from '../../../ui/china.ts';
import type { CourseEvent } from '../api.ts';
import './state-lane.css';

/** Place in the course; of a round that was broken off the last state that it came to. */
const placeOf = (state: RoundState, events: readonly Pick<CourseEvent, 'kind'>[]): number =>
  state === 'stopped'
    ? Math.max(0, ...events.map(({ kind }) => (roundStates as readonly string[]).indexOf(kind)))
    : roundStates.indexOf(state);

/** The course of a round from draft to archive: what is behind it, where it stands, what is to come. */
export function StateLane({ state, events }: { state: RoundState; events: readonly CourseEvent[] }) {
  const { t } = useTranslation();
  const now = placeOf(state, events);
  const stopped = events.find(({ kind }) => kind === 'stopped');
  return (
    <ol className="lane" aria-label={t('rounds.lane')}>
      {roundStates.map((one, at) => {
        const reached = events.find(({ kind }) => kind === one);
        return (
          <li
            key={one}
            className={
              at < now || (at === now && state === 'stopped') ? 'is-past' : at === now ? 'is-here' : 'is-ahead'
            }
            aria-current={at === now && state !== 'stopped' ? 'step' : undefined}
          >
            <span className="lane-name">{t(`roundState.${one}`)}</span>
            <span className="lane-day">{reached && at <= now ? chinaDay(reached.at) : ''}</span>
          </li>
        );
      })}
      {state === 'stopped' ? (
        <li className="is-here" aria-current="step">
          <span className="lane-name">{t('roundState.stopped')}</span>
          <span className="lane-day">{stopped ? chinaDay(stopped.at) : ''}</span>
        </li>
      ) : null}
    </ol>
  );
}

/** The same in a line of a list: eight short strokes and the word. */
export function StateMark({ state }: { state: RoundState }) {
  const { t } = useTranslation();
  const now = placeOf(state, []);
  return (
    <span className="lane-mark">
      <span className={`chip round-state ${state}`}>{t(`roundState.${state}`)}</span>
      <span className="lane-strokes" aria-hidden="true">
        {roundStates.map((one, at) => (
          <i key={one} className={at < now ? 'is-past' : at === now ? 'is-here' : undefined} />
        ))}
      </span>
    </span>
  );
}
