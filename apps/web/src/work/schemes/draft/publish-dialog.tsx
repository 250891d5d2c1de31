import type { Scheme } from '@mingjian/model';
import { compareSchemes } from '@mingjian/workflow';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { differenceKinds } from '../../amend/differences.tsx';
import { workHref } from '../../place.ts';
import { problemsIn } from '../../rounds/parts/problems.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { getVersion, listVersions, type ReadScheme } from '../api.ts';
import { publish } from './api.ts';
import { burdenGroups, openBurden, type PlacedBurden } from './burden.ts';
import type { PlacedFinding } from './checks.ts';
import { Clash } from './clash.tsx';
import { FindingsTold } from './findings-told.tsx';
import { clashOf } from './free-id.ts';
import { type PassedOver as Passed, passedOver } from './passed-over.ts';
import { Refused } from './refused.tsx';
import { schemeOf } from './scheme-of.ts';
import { isOpen } from './sic.ts';
import type { Draft } from './types.ts';
import type { Workshop } from './use-workshop.ts';
import { type Reworded, rewordedOf } from './wording.ts';

/** The last look before the draft becomes a version that never changes; afterwards its hash and what may be made of it. */
export function PublishDialog(props: {
  draft: Draft;
  change: Workshop['change'];
  /** Hash of the version that the draft was begun from. */
  from: string | null;
  onChanges: () => void;
  onFindings: () => void;
  findings: readonly PlacedFinding[];
  burden: readonly PlacedBurden[];
  unsettled: number;
  onClose: () => void;
  discard: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const { draft, unsettled } = props;
  const { scheme } = useMemo(() => schemeOf(draft), [draft]);
  const [sure, setSure] = useState(false);
  const [made, setMade] = useState<ReadScheme | null>(null);
  const send = useSubmit(async () => setMade(await publish(scheme)));
  const errors = props.findings.filter(({ severity }) => severity === 'error').length;
  const open = Object.keys(scheme.params).length;
  const problems = problemsIn(send.error);
  const [versions] = useLoad('scheme versions', listVersions);
  const clash = versions.state === 'ready' ? clashOf(scheme, versions.value) : undefined;
  if (made) return <Published made={made} onClose={props.onClose} discard={props.discard} />;
  return (
    <Dialog title={t('draft.publishTitle')} onClose={props.onClose} wide={problems !== null}>
      <div className="dialog-body">
        <p>
          {t('draft.publishedAs', { title: scheme.title, version: scheme.version })} <code>{scheme.id}</code>
        </p>
        <p className="muted">{t('draft.publishLead')}</p>
        {props.from === null ? null : <Since scheme={scheme} from={props.from} onChanges={props.onChanges} />}
        {clash ? <Clash clash={clash} change={props.change} /> : null}
        <Differing list={rewordedOf(draft)} />
        <PassedOver list={passedOver(draft)} />
        <FindingsTold findings={props.findings.filter(isOpen)} onSee={props.onFindings} />
        <SicTold findings={props.findings} />
        <BurdenTold burden={props.burden} known={draft.known} />
        {open > 0 ? <p>{t('draft.stillOpen', { count: open })}</p> : null}
        {errors > 0 ? (
          <p className="told" role="alert">
            {t('draft.stops', { count: errors })}
            {t('common.colon')}
            {t('draft.stopsLead')}
          </p>
        ) : null}
        {unsettled > 0 ? (
          <label className="tick">
            <input type="checkbox" checked={sure} onChange={({ target }) => setSure(target.checked)} />
            <span>
              {t('draft.unsettled', { count: unsettled })}
              {t('common.colon')}
              {t('draft.unsettledSure')}
            </span>
          </label>
        ) : null}
        {problems ? <Refused problems={problems} /> : <Told error={send.error} />}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={props.onClose}>
            {t('common.cancel')}
          </button>
          <button
            type="button"
            className="button primary"
            disabled={send.busy || clash !== undefined || errors > 0 || (unsettled > 0 && !sure)}
            onClick={() => void send.submit()}
          >
            {t('draft.publish')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** Where rules are read from other words than the printed ones. */
function Differing({ list }: { list: readonly Reworded[] }) {
  const { t } = useTranslation();
  if (list.length === 0) return null;
  return (
    <details className="draft-differing">
      <summary>{t('draft.differing', { count: list.length })}</summary>
      <ul>
        {list.map(({ key, name, field, printed, reading }) => (
          <li key={`${key}.${field}`}>
            <strong>{name}</strong>
            <p>
              {t('draft.printed')}
              {t('common.colon')}
              <q>{printed}</q>
            </p>
            <p>
              {t('draft.readInstead')}
              {t('common.colon')}
              {reading === '' ? t('draft.readNothing') : <q>{reading}</q>}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Words that speak of marks, and that somebody ticked without a rule for them. */
function PassedOver({ list }: { list: readonly Passed[] }) {
  const { t } = useTranslation();
  if (list.length === 0) return null;
  return (
    <details className="draft-differing" open>
      <summary>{t('draft.passedOver', { count: list.length })}</summary>
      <ul>
        {list.map(({ id, name, text }) => (
          <li key={id}>
            <strong>{name}</strong>
            <p>
              <q>{text}</q>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many sums are signed as the document's own, and by whom: that goes into the version. */
function SicTold({ findings }: { findings: readonly PlacedFinding[] }) {
  const { t } = useTranslation();
  const signed = findings.flatMap(({ sic }) => sic ?? []);
  if (signed.length === 0) return null;
  const names = [...new Set(signed.map(({ by }) => by))].join(t('common.listJoin'));
  return <p>{t('sic.told', { count: signed.length, names })}</p>;
}

/** How much advice of the burden check there is, and who knows of it. */
function BurdenTold({ burden, known }: { burden: readonly PlacedBurden[]; known: Draft['known'] }) {
  const { t } = useTranslation();
  if (burden.length === 0) return null;
  const count = burdenGroups(burden).length;
  const signed = burden.flatMap(({ sign }) => known[sign] ?? []);
  const names = [...new Set(signed.map(({ by }) => by))];
  return (
    <p>
      {t('draft.burdenTold', { count, known: count - openBurden(burden, known) })}
      {names.length > 0 ? t('draft.burdenBy', { names: names.join(t('common.listJoin')) }) : ''}
    </p>
  );
}

/** How much is not as in the version that the draft was begun from. */
function Since({ scheme, from, onChanges }: { scheme: Scheme; from: string; onChanges: () => void }) {
  const { t } = useTranslation();
  const [load] = useLoad(`scheme version ${from}`, (signal) => getVersion(from, signal));
  const older = load.state === 'ready' ? load.value : null;
  const list = useMemo(() => (older ? compareSchemes(older, scheme) : null), [older, scheme]);
  if (!older || !list) return null;
  const counts = differenceKinds.map(
    (kind) => `${t(`amend.${kind}`)} ${list.filter((one) => one.kind === kind).length}`,
  );
  return (
    <p>
      {t('draft.since', { version: older.version })}
      {t('common.colon')}
      {list.length === 0 ? t('amend.same') : counts.join(t('common.listJoin'))}{' '}
      <button type="button" className="button quiet small" onClick={onChanges}>
        {t('draft.seeChanges')}
      </button>
    </p>
  );
}

function Published({
  made,
  onClose,
  discard,
}: {
  made: ReadScheme;
  onClose: () => void;
  discard: () => Promise<void>;
}) {
  const { t } = useTranslation();
  const leave = (...path: string[]) => {
    // A draft that somebody else changed meanwhile stays for him.
    void discard()
      .catch(() => undefined)
      .then(() => {
        window.location.hash = workHref(...path);
      });
  };
  return (
    <Dialog title={t('draft.published')} onClose={onClose}>
      <div className="dialog-body">
        <p>{t('draft.publishedAs', { title: made.title, version: made.version })}</p>
        <details className="draft-hash muted">
          <summary>{t('plans.proof')}</summary>
          {t('plans.hash')} <code>{made.hash}</code>
        </details>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={() => leave('schemes')}>
            {t('draft.toList')}
          </button>
          <button type="button" className="button primary" onClick={() => leave('rounds', 'new', made.hash)}>
            {t('draft.begin')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
