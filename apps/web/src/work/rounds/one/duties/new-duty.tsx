import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../../api/use-load.ts';
import { Dialog } from '../../../../ui/dialog.tsx';
import { Segmented } from '../../../../ui/segmented.tsx';
import { listPosts } from '../../../people/api.ts';
import { Told } from '../../../told.tsx';
import { useSubmit } from '../../../use-submit.ts';
import { addDuties, getUnits, type Round } from '../../api.ts';
import { indicatorsOf } from '../indicators.ts';
import { usePlan } from '../use-plan.ts';
import { IndicatorTicks } from './indicator-ticks.tsx';
import { branchesOf, dutiesOf } from './ticked.ts';
import { UnitTicks } from './unit-ticks.tsx';

/** What a post of each role can do. */
const kinds = { assessor: 'assess', reviewer: 'review' } as const;

export interface GiveProps {
  round: Round;
  /** What there is to assess, and what of it nobody assesses yet. */
  leaves: readonly string[];
  lacking: ReadonlySet<string>;
  onClose: () => void;
  /** So many duties were given. */
  onDone: (count: number) => Promise<void>;
}

/** Gives a post something to do: which indicators of which units. */
export function NewDuty({ round, leaves, lacking, onClose, onDone }: GiveProps) {
  const { t } = useTranslation();
  const [posts] = useLoad('posts', listPosts);
  const [units] = useLoad(`units ${round.id}`, (signal) => getUnits(round.id, signal));
  const plan = usePlan(round.id);
  const branches = useMemo(() => (plan ? branchesOf(indicatorsOf(plan), leaves) : []), [plan, leaves]);
  const [post, setPost] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [whom, setWhom] = useState<'all' | 'some'>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const able = posts.state === 'ready' ? posts.value.filter(({ role }) => role in kinds) : [];
  const role = able.find(({ id }) => id === post)?.role as keyof typeof kinds | undefined;
  const { busy, error, submit } = useSubmit(async () => {
    if (!role || units.state !== 'ready') return;
    const given = { post, kind: kinds[role], units: whom === 'all' ? null : [...chosen] };
    await onDone((await addDuties(round.id, dutiesOf(branches, ticked, given, units.value))).ids.length);
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <Dialog title={t('rounds.duty.add')} wide onClose={onClose}>
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
        <div className="field">
          <span>{t('common.indicator')}</span>
          {plan ? (
            <IndicatorTicks
              branches={branches}
              lacking={role === 'reviewer' ? new Set() : lacking}
              classes={plan.classes.length}
              ticked={ticked}
              onChange={setTicked}
            />
          ) : (
            <p className="muted">{t('common.loading')}</p>
          )}
        </div>
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
            disabled={busy || role === undefined || ticked.size === 0 || (whom === 'some' && chosen.size === 0)}
          >
            {t('rounds.duty.give')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
