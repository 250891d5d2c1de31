import type { Scheme } from '@mingjian/model';
import { compareSchemes } from '@mingjian/workflow';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Differences } from '../amend/differences.tsx';
import { Told } from '../told.tsx';
import { getVersion, listVersions, type SchemeVersion } from './api.ts';

/** Beside which version a scheme is looked at: those of the same id first, the latest of them chosen. */
export function Compare(props: { scheme: Scheme; hash?: string | undefined; than?: string | undefined }) {
  const { t } = useTranslation();
  const { scheme, hash } = props;
  const [load] = useLoad('scheme versions', listVersions);
  const [chosen, setChosen] = useState(props.than);
  if (load.state === 'failed') return <Told error={load.error} />;
  if (load.state === 'loading') return <div className="skeleton plans-wait" aria-busy="true" />;
  const others = besides(load.value, hash, scheme.id);
  const than = chosen ?? others.find(({ id }) => id === scheme.id)?.hash ?? '';
  return (
    <div className="plans-compare">
      <label className="field">
        <span>{t('plans.compareWith')}</span>
        <select className="input" value={than} onChange={({ target }) => setChosen(target.value)}>
          {than === '' ? <option value="">{t('plans.compareNone')}</option> : null}
          {others.map((one) => (
            <option key={one.hash} value={one.hash}>
              {one.title} · {t('plans.isVersion', { version: one.version })}
            </option>
          ))}
        </select>
      </label>
      {than === '' ? null : <Beside key={than} scheme={scheme} than={than} />}
    </div>
  );
}

/** What stood before a version: the versions brought in earlier, then the built-in ones; of the same id first. */
function besides(all: readonly SchemeVersion[], hash: string | undefined, id: string): readonly SchemeVersion[] {
  const at = all.findIndex((one) => one.hash === hash);
  const ordered = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].filter((one) => one.hash !== hash);
  return [...ordered.filter((one) => one.id === id), ...ordered.filter((one) => one.id !== id)];
}

function Beside({ scheme, than }: { scheme: Scheme; than: string }) {
  const [load] = useLoad(`scheme version ${than}`, (signal) => getVersion(than, signal));
  const now = useDeferredValue(scheme);
  const older = load.state === 'ready' ? load.value : null;
  const list = useMemo(() => (older ? compareSchemes(older, now) : null), [older, now]);
  if (load.state === 'failed') return <Told error={load.error} />;
  return list ? <Differences list={list} /> : <div className="skeleton plans-wait" aria-busy="true" />;
}
