import { type Ticked, tagsAsked } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { useSubmit } from '../../use-submit.ts';
import { getUnits, type Round, setTags } from '../api.ts';
import { sentTags } from '../create/draft.ts';
import { TagLines } from '../parts/tag-lines.tsx';
import { UnitTags } from '../parts/unit-tags.tsx';
import { SaveBar } from './save-bar.tsx';
import { usePlan } from './use-plan.ts';
import '../parts/units-choice.css';

/** Who of the units of a draft carries the tags that its plan asks for. Nothing where it asks for none. */
export function TagForm({ round, onRound }: { round: Round; onRound: (round: Round) => void }) {
  const [load] = useLoad(`units ${round.id} ${round.version}`, (signal) => getUnits(round.id, signal));
  const plan = usePlan(round.id);
  const [ticked, setTicked] = useState<Ticked>({});
  const [done, setDone] = useState(false);
  const { busy, error, submit } = useSubmit(async () => {
    onRound(await setTags(round, sentTags(ticked)));
    setTicked({});
    setDone(true);
  });
  if (!plan || load.state !== 'ready' || tagsAsked(plan).length === 0) return null;
  return (
    <>
      <UnitTags
        plan={plan}
        units={load.value}
        ticked={ticked}
        onChange={(next) => {
          setTicked(next);
          setDone(false);
        }}
      />
      <SaveBar
        busy={busy}
        error={error}
        off={Object.keys(ticked).length === 0}
        done={done}
        onSave={() => void submit()}
      />
    </>
  );
}

/** Who carries the tags that the plan asks for, once the list is fixed. Nothing where it asks for none. */
export function TagsShown({ round }: { round: Round }) {
  const { t } = useTranslation();
  const [load] = useLoad(`units ${round.id} ${round.version}`, (signal) => getUnits(round.id, signal));
  const plan = usePlan(round.id);
  if (!plan || load.state !== 'ready' || tagsAsked(plan).length === 0) return null;
  return (
    <section className="unit-tags" aria-label={t('tags.title')}>
      <h3>{t('tags.title')}</h3>
      <TagLines plan={plan} units={load.value} />
    </section>
  );
}
