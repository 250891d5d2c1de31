import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayNumber, dayText, isDayText, monthMarks, monthName, monthOf } from '../../ui/days.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWorkbench } from '../round/workbench.tsx';
import './as-of.css';

const FRAME = 50; // milliseconds between two days while playing
const PLAY = 12_000; // milliseconds for the whole period

/** The day up to which facts and deadlines count. Moving it rescores the whole round in this browser. */
export function AsOfBar() {
  const { t } = useTranslation();
  const { round, asOf, setAsOf } = useWorkbench();
  const first = dayNumber(round.plan.periodFrom);
  const last = dayNumber(round.lastDay);
  const day = dayNumber(asOf);
  const [playing, setPlaying] = usePlay(day, first, last, setAsOf);
  return (
    <section className="as-of" aria-label={t('asOf.slider')} title={t('asOf.hint')}>
      <DayInput value={asOf} first={dayText(first)} last={dayText(last)} onChange={setAsOf} />
      <div className="as-of-slider">
        <input
          type="range"
          min={first}
          max={last}
          value={day}
          aria-label={t('asOf.slider')}
          aria-valuetext={asOf}
          onChange={(event) => setAsOf(dayText(event.target.valueAsNumber))}
        />
        <Ticks first={first} last={last} />
      </div>
      <button
        type="button"
        className="button quiet small"
        onClick={() => setPlaying(!playing)}
        aria-label={playing ? t('asOf.stop') : t('asOf.play')}
        title={playing ? t('asOf.stop') : t('asOf.play')}
      >
        <Icon name={playing ? 'stop' : 'play'} />
      </button>
      <button type="button" className="button quiet small" disabled={day === last} onClick={() => setAsOf(null)}>
        {t('asOf.end')}
      </button>
    </section>
  );
}

/** A date field that may be half typed; only a whole day is passed on. */
function DayInput(props: { value: string; first: string; last: string; onChange: (day: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(props.value);
  useEffect(() => setText(props.value), [props.value]);
  return (
    <label className="as-of-day">
      <span>{t('asOf.label')}</span>
      <input
        type="date"
        className="input"
        min={props.first}
        max={props.last}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (isDayText(event.target.value)) props.onChange(event.target.value);
        }}
      />
    </label>
  );
}

function Ticks({ first, last }: { first: number; last: number }) {
  const { i18n } = useTranslation();
  const months = monthMarks(first, last);
  const every = Math.max(1, Math.ceil(months.length / 13));
  const span = Math.max(1, last - first);
  return (
    <div className="as-of-ticks" aria-hidden="true">
      {months.map((day, index) => {
        const labelled = index % every === 0 && (last - day) / span > 0.02;
        const kind = labelled ? ((monthOf(day) - 1) % 3 === 0 ? 'labelled major' : 'labelled') : '';
        return (
          <i key={day} style={{ left: `${((day - first) / span) * 100}%` }} className={kind}>
            {labelled ? <b>{monthName(day, i18n.language)}</b> : null}
          </i>
        );
      })}
    </div>
  );
}

/** Runs through the period in the same time on every machine: a slow one shows fewer days, not a slower year. */
function usePlay(day: number, first: number, last: number, setAsOf: (day: string) => void) {
  const [began, setBegan] = useState<number | null>(null);
  useEffect(() => {
    if (began === null) return;
    const timer = setTimeout(() => {
      const share = Math.min(1, (performance.now() - began) / PLAY);
      setAsOf(dayText(Math.max(day + 1, Math.round(first + share * (last - first)))));
      if (share === 1) setBegan(null);
    }, FRAME);
    return () => clearTimeout(timer);
  });
  const play = (on: boolean) => {
    // From where the slider stands; from the start when it stands at the end.
    const from = day >= last ? first : day;
    if (on) setAsOf(dayText(from));
    setBegan(on ? performance.now() - ((from - first) / Math.max(1, last - first)) * PLAY : null);
  };
  return [began !== null, play] as const;
}
