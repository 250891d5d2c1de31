import { compile } from '@mingjian/engine';
import { isDraft } from '@mingjian/workflow';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { ToldProblems } from '../../../features/own-data/told-problems.tsx';
import { CopyDialog } from '../../amend/copy-dialog.tsx';
import { workHref } from '../../place.ts';
import { useMe } from '../../session.tsx';
import { useSubmit } from '../../use-submit.ts';
import {
  getRoundScheme,
  type Params,
  type Round,
  setParams,
  setTitle,
  setUnits,
  setWindows,
  type Window,
} from '../api.ts';
import { chosenWindows, type Draft, windowFault } from '../create/draft.ts';
import { ParamFields } from '../parts/param-fields.tsx';
import { givenOf, paramFault } from '../parts/params.ts';
import { problemsIn } from '../parts/problems.ts';
import { UnitsChoice } from '../parts/units-choice.tsx';
import { WindowFields } from '../parts/window-fields.tsx';
import { Calendar } from './calendar.tsx';
import { EndRound } from './end-round.tsx';
import { ParamTable } from './param-table.tsx';
import { SaveBar } from './save-bar.tsx';
import type { SectionProps } from './section.ts';
import { TagForm, TagsShown } from './tag-form.tsx';
import { UnitList } from './unit-list.tsx';

/** What the round is made of: windows, units, parameters. The office changes them in draft; afterwards they are read. */
export function SettingsSection({ round, onRound }: SectionProps) {
  const { t } = useTranslation();
  const manage = useMe().permissions.includes('round:manage');
  const mine = manage && isDraft(round.state);
  const [copying, setCopying] = useState(false);
  return (
    <div className="page round-page">
      <div className="page-head">
        <p className="lead">{t(mine ? 'rounds.settingsDraft' : 'rounds.settingsFixed')}</p>
        {manage ? (
          <button type="button" className="button" onClick={() => setCopying(true)}>
            {t('amend.copy')}
          </button>
        ) : null}
      </div>
      {copying ? <CopyDialog round={round} onClose={() => setCopying(false)} /> : null}
      {mine ? (
        <section className="round-part">
          <h2>{t('endRound.name')}</h2>
          <TitleForm round={round} onRound={onRound} />
        </section>
      ) : null}
      <section className="round-part">
        <h2>{t('rounds.windows')}</h2>
        {mine ? <WindowForm round={round} onRound={onRound} /> : <Calendar stages={round.stages} />}
      </section>
      <section className="round-part">
        <h2>{t('rounds.units.title')}</h2>
        <UnitList round={round} onRound={mine ? onRound : null} />
        {mine ? <TagForm round={round} onRound={onRound} /> : <TagsShown round={round} />}
        {mine ? <UnitForm round={round} onRound={onRound} /> : null}
      </section>
      {round.params.length > 0 ? (
        <section className="round-part">
          <h2>{t('rounds.param.title')}</h2>
          {mine ? <ParamForm round={round} onRound={onRound} /> : <ParamTable params={round.params} />}
        </section>
      ) : null}
      {manage && !round.websites ? (
        <p className="muted">
          {t('rounds.withoutSites')}
          <a href={workHref('rounds', round.id, 'sites')}>{t('rounds.sitesAnyway')}</a>
        </p>
      ) : null}
      {manage ? <EndRound round={round} onRound={onRound} /> : null}
    </div>
  );
}

interface FormProps {
  round: Round;
  onRound: (round: Round) => void;
}

function TitleForm({ round, onRound }: FormProps) {
  const { t } = useTranslation();
  const [title, setOwn] = useState(round.title);
  const [done, setDone] = useState(false);
  const { busy, error, submit } = useSubmit(async () => {
    onRound(await setTitle(round, title.trim()));
    setDone(true);
  });
  return (
    <>
      <input
        className="input round-title-field"
        aria-label={t('rounds.title')}
        maxLength={100}
        value={title}
        onChange={(event) => {
          setOwn(event.target.value);
          setDone(false);
        }}
      />
      <SaveBar
        busy={busy}
        error={error}
        off={title.trim() === '' || title.trim() === round.title}
        done={done}
        onSave={() => void submit()}
      />
    </>
  );
}

function WindowForm({ round, onRound }: FormProps) {
  const [windows, setOwn] = useState<Window[]>(
    round.stages.map(({ id, from, to }) => ({ stage: id, from: from ?? '', to: to ?? '' })),
  );
  const [done, setDone] = useState(false);
  const { busy, error, submit } = useSubmit(async () => {
    onRound(await setWindows(round, chosenWindows(windows), null));
    setDone(true);
  });
  return (
    <>
      <WindowFields
        stages={round.stages}
        windows={windows}
        period={round.period}
        onChange={(next) => {
          setOwn(next);
          setDone(false);
        }}
      />
      <SaveBar
        busy={busy}
        error={error}
        off={windows.some((window) => windowFault(window) !== null)}
        done={done}
        onSave={() => void submit()}
      />
    </>
  );
}

function UnitForm({ round, onRound }: FormProps) {
  const { t } = useTranslation();
  const [load] = useLoad(`scheme of ${round.id}`, (signal) => getRoundScheme(round.id, signal));
  const [units, setOwn] = useState<Draft['units']>(null);
  const [done, setDone] = useState(false);
  const plan = useMemo(() => {
    const compiled = load.state === 'ready' ? compile(load.value.scheme, { sample: true }) : undefined;
    return compiled?.ok ? compiled.value : undefined;
  }, [load]);
  const { busy, error, submit } = useSubmit(async () => {
    onRound(await setUnits(round, units?.csv ?? undefined, null));
    setOwn(null);
    setDone(true);
  });
  const problems = problemsIn(error);
  if (!plan) return null;
  return (
    <details>
      <summary>{t('rounds.units.replace')}</summary>
      <div className="round-replace">
        <UnitsChoice
          of={{ round: round.id }}
          plan={plan}
          units={units}
          onChange={(next) => {
            setOwn(next);
            setDone(false);
          }}
        />
        {problems ? <ToldProblems problems={problems} /> : null}
        <SaveBar
          busy={busy}
          error={problems ? null : error}
          off={!units?.csv}
          done={done}
          onSave={() => void submit()}
        />
      </div>
    </details>
  );
}

function ParamForm({ round, onRound }: FormProps) {
  const { t } = useTranslation();
  const [values, setValues] = useState<Params>(
    Object.fromEntries(round.params.filter(({ value }) => value !== null).map(({ name, value }) => [name, value])),
  );
  const [done, setDone] = useState(false);
  const { busy, error, submit } = useSubmit(async () => {
    onRound(await setParams(round, givenOf(values), null));
    setDone(true);
  });
  const wrong = round.params.filter((param) => paramFault(param, values[param.name]) !== null).length;
  const problems = problemsIn(error);
  return (
    <>
      <ParamFields
        params={round.params}
        values={values}
        onChange={(next) => {
          setValues(next);
          setDone(false);
        }}
      />
      {problems ? <ToldProblems problems={problems} /> : null}
      <SaveBar busy={busy} error={problems ? null : error} off={wrong > 0} done={done} onSave={() => void submit()}>
        {wrong > 0 ? <span className="told">{t('rounds.param.wrong', { count: wrong })}</span> : null}
      </SaveBar>
    </>
  );
}
