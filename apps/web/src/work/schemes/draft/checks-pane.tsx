import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { severities } from '../../../features/check/findings.tsx';
import { onScreen } from '../../../features/check/on-screen.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { burdenGroups, type PlacedBurden } from './burden.ts';
import { BurdenList } from './burden-list.tsx';
import type { PlacedFinding } from './checks.ts';
import { everyNode } from './nodes.ts';
import { numberedName } from './own-number.ts';
import { isOff, isOpen } from './sic.ts';
import { SicPart } from './sic-part.tsx';
import type { Draft } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** What the scheme checks find in the draft, what stops it first; then what may burden those assessed. */
export function ChecksPane(props: {
  draft: Draft;
  findings: readonly PlacedFinding[];
  burden: readonly PlacedBurden[];
  change: Workshop['change'];
  onShow: (key: string) => void;
}) {
  const { t } = useTranslation();
  const { findings, burden } = props;
  const [which, setWhich] = useState<'checks' | 'burden'>('checks');
  const signed = findings.filter((one) => !isOpen(one));
  const names = new Map(everyNode(props.draft).map(({ key, says }) => [key, numberedName(says)]));
  return (
    <div className="draft-list">
      <Segmented
        label={t('draft.checks')}
        choices={[
          { id: 'checks', name: `${t('draft.findings')} ${findings.length - signed.length}` },
          { id: 'burden', name: `${t('draft.burden')} ${burdenGroups(burden).length}` },
        ]}
        value={which}
        onChange={setWhich}
      />
      {which === 'burden' ? (
        <BurdenList burden={burden} known={props.draft.known} change={props.change} onShow={props.onShow} />
      ) : null}
      {which === 'checks' && findings.length === 0 ? (
        <p className="draft-empty muted">{t('draft.noFindings')}</p>
      ) : null}
      {(which === 'checks' ? severities : []).map((severity) => {
        const own = findings.filter((one) => one.severity === severity && isOpen(one));
        if (own.length === 0) return null;
        return (
          <FindingList
            key={severity}
            {...props}
            title={t(`check.severity.${severity}`)}
            findings={own}
            names={names}
            mark={severity === 'error' ? ' is-unread' : ''}
          />
        );
      })}
      {which === 'checks' && signed.length > 0 ? (
        <FindingList {...props} title={t('sic.title')} findings={signed} names={names} mark=" is-settled" />
      ) : null}
    </div>
  );
}

/** Findings of one weight; one that somebody may sign, or has signed, with the way to do so or to take it back. */
function FindingList(props: {
  title: string;
  findings: readonly PlacedFinding[];
  names: ReadonlyMap<string, string>;
  mark: string;
  change: Workshop['change'];
  onShow: (key: string) => void;
}) {
  return (
    <section className="draft-part">
      <h3>
        {props.title} {props.findings.length}
      </h3>
      <ul className="draft-asked">
        {props.findings.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
          <li key={at} className={`draft-question${props.mark}`}>
            <Finding finding={one} name={props.names.get(one.node ?? '')} onShow={props.onShow} />
            {isOff(one) ? (
              <SicPart key={JSON.stringify([one.place, one.sum])} finding={one} change={props.change} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Finding(props: { finding: PlacedFinding; name: string | undefined; onShow: (key: string) => void }) {
  const { what, mend, node, sic } = props.finding;
  const words = (
    <>
      {props.name === undefined ? null : <small className="muted">{props.name}</small>}
      <span>{what}</span>
      <small className="muted">{sic ? mend : onScreen(mend)}</small>
    </>
  );
  if (node === null) return <div className="draft-question-show">{words}</div>;
  return (
    <button type="button" className="draft-question-show" onClick={() => props.onShow(node)}>
      {words}
    </button>
  );
}
