import type { Scheme } from '@mingjian/model';
import type { Outcome } from '@mingjian/model/problem';
import { problemText } from '@mingjian/model/problem';
import { type TriedOut, tryOut } from '@mingjian/workflow';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { problemsIn } from '../../rounds/parts/problems.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { CasePane } from './case/case-pane.tsx';
import type { OwnCase } from './case/own-case.ts';
import { fitting, type Holding, holdingOf, listHoldings } from './held.ts';
import { Tried } from './tried.tsx';
import './try.css';

const keyOf = ({ kind, id }: Pick<Holding, 'kind' | 'id'>): string => `${kind} ${id}`;

type Done = { readonly on: Holding['kind']; readonly out: Outcome<TriedOut> };

/** The draft tried: on all units of what a round holds, or on one unit and what somebody supposes of it. Nothing is kept. */
export function TryPane({ scheme, own, onOwn }: { scheme: Scheme; own: OwnCase; onOwn: (own: OwnCase) => void }) {
  const { t } = useTranslation();
  const [view, setView] = useState<'all' | 'one'>(own.path === null ? 'all' : 'one');
  const [tried, setTried] = useState<Done | null>(null);
  const out = tried?.out.ok ? tried.out.value : null;
  const base = useMemo(() => (out ? { scores: out.after, facts: out.held } : null), [out]);
  return (
    <div className="draft-try">
      <Segmented
        label={t('ownCase.views')}
        choices={[
          { id: 'all', name: t('ownCase.all') },
          { id: 'one', name: t('ownCase.one') },
        ]}
        value={view}
        onChange={setView}
      />
      {view === 'one' ? (
        <CasePane scheme={scheme} tried={base} own={own} onOwn={onOwn} />
      ) : (
        <TryAll
          scheme={scheme}
          tried={tried}
          onTried={setTried}
          onUnit={(unit) => {
            onOwn({ ...own, unit });
            setView('one');
          }}
        />
      )}
    </div>
  );
}

/** The draft scored on what a round holds, beside the round's own plan. All of it happens in this browser. */
function TryAll(props: {
  scheme: Scheme;
  tried: Done | null;
  onTried: (tried: Done | null) => void;
  onUnit: (unit: string) => void;
}) {
  const { t, i18n } = useTranslation();
  const { scheme, tried, onTried: setTried } = props;
  const [load] = useLoad('holdings', listHoldings);
  const [chosen, setChosen] = useState<string | null>(null);
  const run = useSubmit(async (one: Holding) => {
    setTried(null);
    const held = await holdingOf(one, scheme);
    // The bar is drawn before the engine has the page to itself.
    await new Promise((drawn) => setTimeout(drawn, 30));
    setTried({ on: one.kind, out: tryOut(held, scheme) });
  });
  if (load.state === 'failed') return <Told error={load.error} />;
  if (load.state === 'loading') return <div className="skeleton plans-wait" aria-busy="true" />;
  const own: Holding = { kind: 'own', id: scheme.id, title: scheme.title, scheme: scheme.id };
  const all = [own, ...fitting(load.value, scheme)];
  // A plan that was run before is tried on what it was run with.
  const first = load.value.find((each) => each.scheme === scheme.id) ?? own;
  const one = all.find((each) => keyOf(each) === chosen) ?? first;
  const title = ({ kind, title }: Holding): string =>
    kind === 'own' ? t('draft.try.own') : kind === 'sample' ? t('draft.try.sample', { title }) : title;
  const problems = tried && !tried.out.ok ? tried.out.problems : (problemsIn(run.error) ?? []);
  return (
    <>
      <p className="muted">{t('draft.try.lead')}</p>
      <div className="draft-try-choose">
        <label className="field">
          <span>{t('draft.try.on')}</span>
          <select className="input" value={keyOf(one)} onChange={({ target }) => setChosen(target.value)}>
            {all.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {title(each)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button primary" disabled={run.busy} onClick={() => void run.submit(one)}>
          {t('draft.try.go')}
        </button>
      </div>
      {one.kind === 'own' ? <p className="muted">{t('draft.try.ownHow')}</p> : null}
      {run.busy ? (
        <p className="draft-reading" role="status">
          <progress aria-label={t('draft.try.busy')} />
          {t('draft.try.busy')}
        </p>
      ) : null}
      {problemsIn(run.error) ? null : <Told error={run.error} />}
      {tried?.out.ok ? (
        <Tried out={tried.out.value} scheme={scheme} alone={tried.on === 'own'} onUnit={props.onUnit} />
      ) : null}
      {problems.length > 0 ? (
        <div role="alert">
          <p>{t('draft.try.cannot')}</p>
          <ul>
            {problems.map((problem, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own
              <li key={at}>
                {'text' in problem ? problem.text : problemText(problem, i18n.language === 'en' ? 'en' : 'zh')}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
