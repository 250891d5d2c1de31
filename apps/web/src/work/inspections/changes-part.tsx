import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../ui/china.ts';
import { LoadFailure } from '../told.tsx';
import { useKept } from '../use-kept.ts';
import { type Inspection, listChanges, type SiteChanges } from './api.ts';
import './changes-part.css';

type Sites = ReadonlyMap<string, Inspection['sites'][number]>;

/** What has become of the columns of each website since the look before; asked for when somebody wants to see it. */
export function ChangesPart({ round, look, sites }: { round: string; look: string; sites: Sites }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="column-changes" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('inspections.changes.title')}</summary>
      {open ? <Changes round={round} look={look} sites={sites} /> : null}
    </details>
  );
}

function Changes({ round, look, sites }: { round: string; look: string; sites: Sites }) {
  const { t } = useTranslation();
  const { value, error, reload } = useKept(`changes ${look}`, (signal) => listChanges(round, look, signal));
  if (value === undefined)
    return error === null ? <p aria-busy="true">…</p> : <LoadFailure error={error} retry={reload} />;
  return (
    <>
      <p className="muted">{t('inspections.changes.lead')}</p>
      {value.length === 0 ? <p>{t('inspections.changes.none')}</p> : null}
      <ul>
        {value.map((changes) => (
          <li key={changes.site}>
            <strong>{sites.get(changes.site)?.name}</strong>{' '}
            <span className="muted">{sites.get(changes.site)?.unitName}</span>{' '}
            <span className="muted">{t('inspections.changes.since', { at: chinaMinute(changes.since) })}</span>
            <dl>
              <Kind changes={changes} kind="added" />
              <Kind changes={changes} kind="gone" />
              <Kind changes={changes} kind="updated" />
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

function Kind({ changes, kind }: { changes: SiteChanges; kind: keyof SiteChanges['counts'] }) {
  const { t } = useTranslation();
  const count = changes.counts[kind];
  if (count === 0) return null;
  return (
    <>
      <dt>{t(`inspections.changes.${kind}`, { count })}</dt>
      <dd>
        {changes[kind].map((column) => (
          <span key={column.url} title={column.url}>
            {column.name}
            {kind === 'updated' ? <small className="muted"> {column.newest}</small> : null}
          </span>
        ))}
        {count > changes[kind].length ? <span className="muted">…</span> : null}
      </dd>
    </>
  );
}
