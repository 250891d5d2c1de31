import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { listPosts } from '../../people/api.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { addDuties, getUnits, type Round } from '../api.ts';
import { byStage, type Indicator, indicatorsOf } from './indicators.ts';
import { usePlan } from './use-plan.ts';

/** What a post of each role can do. */
const kinds = { assessor: 'assess', reviewer: 'review' } as const;

/** Gives a post something to do: of which stage, which indicators, which units. */
export function NewDuty({ round, onClose, onDone }: { round: Round; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [posts] = useLoad('posts', listPosts);
  const [units] = useLoad(`units ${round.id}`, (signal) => getUnits(round.id, signal));
  const plan = usePlan(round.id);
  const [post, setPost] = useState('');
  const [stage, setStage] = useState('');
  const [indicator, setIndicator] = useState('');
  const [whom, setWhom] = useState<'all' | 'some'>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const able = posts.state === 'ready' ? posts.value.filter(({ role }) => role in kinds) : [];
  const role = able.find(({ id }) => id === post)?.role as keyof typeof kinds | undefined;
  const indicators = useMemo(
    () => (plan ? indicatorsOf(plan).filter((one) => stage === '' || one.stage === stage || one.stage === null) : []),
    [plan, stage],
  );
  const { busy, error, submit } = useSubmit(async () => {
    if (!role) return;
    await addDuties(round.id, {
      post,
      kind: kinds[role],
      stage: stage || null,
      indicator: indicator || null,
      units: whom === 'all' ? null : [...chosen],
    });
    onDone();
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  // What all classes have needs no saying; the rest says whose it is. The stage is said again, as a closed list shows no heading.
  const classes = plan?.classes.length ?? 0;
  const lineOf = (one: Indicator, stageName = '') => {
    const whose = one.classes.length < classes ? [one.classes.join(t('common.listJoin'))] : [];
    const said = [...(stageName === '' || stageName === one.name ? [] : [stageName]), ...whose];
    return `${'　'.repeat(one.depth)}${one.name}${said.length > 0 ? `（${said.join(' · ')}）` : ''}`;
  };
  const staged = round.stages.some(({ id }) => id !== '*');
  return (
    <Dialog title={t('rounds.duty.add')} onClose={onClose}>
      <form onSubmit={send}>
        <label className="field">
          <span>{t('rounds.duty.post')}</span>
          <select className="input" required value={post} onChange={(event) => setPost(event.target.value)}>
            <option value="">{t('rounds.duty.choose')}</option>
            {able.map(({ id, name, role: of, holder }) => (
              <option key={id} value={id}>
                {name}（{t(`role.${of}`)} · {holder ?? t('people.vacant')}）
              </option>
            ))}
          </select>
        </label>
        {posts.state === 'ready' && able.length === 0 ? <p className="told">{t('rounds.duty.noPosts')}</p> : null}
        {staged ? (
          <label className="field">
            <span>{t('rounds.duty.stage')}</span>
            <select className="input" value={stage} onChange={(event) => setStage(event.target.value)}>
              <option value="">{t('common.all')}</option>
              {round.stages.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label className="field">
          <span>{t('common.indicator')}</span>
          <select className="input" value={indicator} onChange={(event) => setIndicator(event.target.value)}>
            <option value="">{t('common.all')}</option>
            {byStage(indicators).map(({ stage: of, indicators: list }) => {
              const name = round.stages.find(({ id }) => id === of)?.name;
              const options = list.map((one) => (
                <option key={one.path} value={one.path}>
                  {lineOf(one, name)}
                </option>
              ));
              return name === undefined ? (
                options
              ) : (
                <optgroup key={list[0]?.path} label={name}>
                  {options}
                </optgroup>
              );
            })}
          </select>
        </label>
        <div className="field">
          <span>{t('common.unit')}</span>
          <Segmented
            label={t('common.unit')}
            choices={[
              { id: 'all', name: t('common.all') },
              { id: 'some', name: t('rounds.duty.some') },
            ]}
            value={whom}
            onChange={setWhom}
          />
        </div>
        {whom === 'some' && units.state === 'ready' ? (
          <UnitTicks
            classes={(plan?.classes ?? []).map((cls) => ({
              id: cls.id,
              name: cls.name,
              units: units.value.filter((unit) => unit.class === cls.id),
            }))}
            chosen={chosen}
            onChange={setChosen}
          />
        ) : null}
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button
            type="submit"
            className="button primary"
            disabled={busy || role === undefined || (whom === 'some' && chosen.size === 0)}
          >
            {t('rounds.duty.give')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface TickProps {
  classes: readonly { id: string; name: string; units: readonly { id: string; name: string }[] }[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** Units by class; a whole class with one tick. */
function UnitTicks({ classes, chosen, onChange }: TickProps) {
  const set = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  return (
    <div className="unit-ticks">
      {classes
        .filter(({ units }) => units.length > 0)
        .map(({ id, name, units }) => {
          const ids = units.map((unit) => unit.id);
          return (
            <fieldset key={id}>
              <legend>
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={ids.every((one) => chosen.has(one))}
                    onChange={(event) => set(ids, event.target.checked)}
                  />
                  {name}
                </label>
              </legend>
              {units.map((unit) => (
                <label key={unit.id} className="tick">
                  <input
                    type="checkbox"
                    checked={chosen.has(unit.id)}
                    onChange={(event) => set([unit.id], event.target.checked)}
                  />
                  {unit.name}
                </label>
              ))}
            </fieldset>
          );
        })}
    </div>
  );
}
