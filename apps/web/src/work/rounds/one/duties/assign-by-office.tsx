import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../../api/use-load.ts';
import { Dialog } from '../../../../ui/dialog.tsx';
import { Segmented } from '../../../../ui/segmented.tsx';
import { listPosts } from '../../../people/api.ts';
import { workHref } from '../../../place.ts';
import { useMe } from '../../../session.tsx';
import { Told } from '../../../told.tsx';
import { useSubmit } from '../../../use-submit.ts';
import { addDuties, getUnits } from '../../api.ts';
import { indicatorsOf } from '../indicators.ts';
import { usePlan } from '../use-plan.ts';
import {
  type ByHand,
  byOffice,
  choose,
  columnsIn,
  goesTo,
  type OfficeColumn,
  type Proposal,
  restOf,
} from './by-office.ts';
import type { GiveProps } from './new-duty.tsx';
import { type Branch, branchesOf, dutiesOf, topmost } from './ticked.ts';

type Posts = Awaited<ReturnType<typeof listPosts>>;
type Units = Awaited<ReturnType<typeof getUnits>>;

/** What nobody assesses yet, by the office that the plan names: a post is proposed for each, all are given in one step. */
export function AssignByOffice(props: GiveProps) {
  const { t } = useTranslation();
  const plan = usePlan(props.round.id);
  const [posts] = useLoad('posts', listPosts);
  const [units] = useLoad(`units ${props.round.id}`, (signal) => getUnits(props.round.id, signal));
  const { leaves } = props;
  const branches = useMemo(() => (plan ? branchesOf(indicatorsOf(plan), leaves) : []), [plan, leaves]);
  return (
    <Dialog title={t('rounds.office.title')} wide onClose={props.onClose}>
      {plan && posts.state === 'ready' && units.state === 'ready' ? (
        <Proposals
          {...props}
          branches={branches}
          posts={posts.value.filter(({ role }) => role === 'assessor')}
          units={units.value}
        />
      ) : (
        <p className="muted">{t('common.loading')}</p>
      )}
      {posts.state === 'failed' ? <Told error={posts.error} /> : null}
    </Dialog>
  );
}

function Proposals(props: GiveProps & { branches: readonly Branch[]; posts: Posts; units: Units }) {
  const { t } = useTranslation();
  const { round, lacking, branches, posts, units, onClose, onDone } = props;
  const columns = columnsIn(branches);
  const [column, setColumn] = useState<OfficeColumn>(columns[0] ?? 'responsible');
  const proposals = useMemo(() => byOffice(branches, lacking, column, posts), [branches, lacking, column, posts]);
  const [byHand, setByHand] = useState<ByHand>(new Map());
  const [rest, setRest] = useState('');
  const postOf = (one: Proposal) => goesTo(one, byHand, rest);
  const remaining = restOf(proposals, byHand).reduce((sum, { leaves }) => sum + leaves.length, 0);
  const taken = proposals.filter((one) => postOf(one) !== '');
  const count = taken.reduce((sum, { leaves }) => sum + leaves.length, 0);
  const without = proposals.filter((one) => one.office !== null && one.post === null && postOf(one) === '').length;
  const { busy, error, submit } = useSubmit(async () => {
    const duties = taken.flatMap((one) =>
      dutiesOf(branches, new Set(one.leaves), { post: postOf(one), kind: 'assess', units: null }, units),
    );
    await onDone((await addDuties(round.id, duties)).ids.length);
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form onSubmit={send}>
      <p>{t(columns.length > 0 ? 'rounds.office.lead' : 'rounds.office.none')}</p>
      {columns.length > 0 && column === 'responsible' ? <p className="muted">{t('rounds.office.assessed')}</p> : null}
      {columns.length > 1 ? (
        <Segmented
          label={t('rounds.office.by')}
          choices={columns.map((id) => ({ id, name: t(`rounds.office.column.${id}`) }))}
          value={column}
          onChange={setColumn}
        />
      ) : null}
      <div className="sheet given-list">
        <table className="data offices">
          <thead>
            <tr>
              <th scope="col">{t(`rounds.office.column.${columns.length > 0 ? column : 'none'}`)}</th>
              <th scope="col">{t('common.indicator')}</th>
              <th scope="col">{t('rounds.duty.post')}</th>
            </tr>
          </thead>
          <tbody>
            {proposals.map((one) => (
              <tr key={one.office}>
                <th scope="row">{one.office ?? t('rounds.office.unnamed')}</th>
                <td>
                  <Named branches={branches} leaves={one.leaves} />
                </td>
                <td>
                  <PostChoice
                    label={`${t('rounds.duty.post')}${t('common.colon')}${one.office ?? t('rounds.office.unnamed')}`}
                    posts={posts}
                    value={postOf(one)}
                    onChange={(post) => setByHand(choose(byHand, one, post, rest))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {proposals.length > 1 && remaining > 0 ? (
        <p className="offices-rest">
          {t('rounds.office.rest', { count: remaining })}
          <PostChoice
            label={t('rounds.office.rest', { count: remaining })}
            posts={posts}
            value={rest}
            onChange={setRest}
          />
        </p>
      ) : null}
      {without > 0 ? <NoPost count={without} /> : null}
      <p role="status">
        {t('rounds.office.sum', { count, posts: new Set(taken.map(postOf)).size, rest: lacking.size - count })}
      </p>
      <Told error={error} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('common.cancel')}
        </button>
        <button type="submit" className="button primary" disabled={busy || count === 0}>
          {t('rounds.office.give', { count })}
        </button>
      </div>
    </form>
  );
}

/** An assessing post, or nobody for now. */
function PostChoice(props: { label: string; posts: Posts; value: string; onChange: (post: string) => void }) {
  const { t } = useTranslation();
  return (
    <select
      className="input"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    >
      <option value="">{t('rounds.office.nobody')}</option>
      {props.posts.map(({ id, name, holder }) => (
        <option key={id} value={id}>
          {name}（{holder ?? t('people.vacant')}）
        </option>
      ))}
    </select>
  );
}

/** How many, and which: the topmost of which everything is in. */
function Named({ branches, leaves }: { branches: readonly Branch[]; leaves: readonly string[] }) {
  const { t } = useTranslation();
  const named = topmost(branches, new Set(leaves));
  return (
    <details>
      <summary>{t('rounds.office.indicators', { count: leaves.length })}</summary>
      <ul>
        {named.map(({ branch: { path, trail } }) => (
          <li key={path}>{trail}</li>
        ))}
      </ul>
    </details>
  );
}

/** For so many offices no post fits by its name: somebody sets it up, or another is chosen. */
function NoPost({ count }: { count: number }) {
  const { t } = useTranslation();
  const makes = useMe().permissions.includes('post:manage');
  return (
    <p className="muted">
      {t('rounds.office.noPost', { count })}{' '}
      <a href={workHref('posts')}>{t(makes ? 'rounds.office.makePost' : 'rounds.office.askForPost')}</a>
    </p>
  );
}
