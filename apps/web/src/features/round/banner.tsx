import type { Scheme } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { go } from '../../route.ts';
import type { Round } from './round.ts';
import { useWorkbench } from './workbench.tsx';
import './banner.css';

/** What the figures on this screen are made of. Always in sight, so that a photograph of the screen says it too. */
export function Banner({ round }: { round: Round }) {
  const { t } = useTranslation();
  // What the reader filled in himself is no sample.
  const values = Object.fromEntries(Object.entries(round.plan.sampleParams).filter(([name]) => !round.given.has(name)));
  const count = Object.keys(values).length;
  const own = round.source === 'own';
  return (
    <div className={own ? 'banner own' : 'banner'}>
      <strong>{own ? t('banner.own') : t('banner.sample')}</strong>
      {count > 0 ? (
        <details>
          <summary>
            {t('banner.sampleParams')} ({count})
          </summary>
          <div className="banner-sheet">
            <p>{t('banner.sampleParamsHow')}</p>
            <SampleParams scheme={round.scheme} values={values} />
          </div>
        </details>
      ) : null}
      {own ? (
        <button type="button" className="button small quiet" onClick={() => go({ query: { data: undefined } })}>
          {t('banner.ownLeave')}
        </button>
      ) : null}
    </div>
  );
}

function SampleParams({ scheme, values }: { scheme: Scheme; values: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('banner.needed')}</th>
          <th scope="col">{t('banner.sampleValue')}</th>
          <th scope="col">{t('banner.planSays')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(values).map(([name, value]) => {
          const param = scheme.params[name];
          return (
            <tr key={name}>
              <th scope="row">{param?.ask ?? name}</th>
              <td className="param-value">{typeof value === 'object' ? JSON.stringify(value) : String(value)}</td>
              <td className="serif">
                {param?.text} <span className="muted">{param?.clause}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A supposition is never mistaken for the result: it stays announced on every screen until it is undone. */
export function WhatIfBanner() {
  const { t } = useTranslation();
  const { edits, suppose } = useWorkbench();
  if (edits.length === 0) return null;
  return (
    <div className="banner what-if" role="status">
      <strong>{t('banner.whatIf')}</strong>
      <span>{t('banner.whatIfCount', { count: edits.length })}</span>
      <button type="button" className="button small" onClick={() => suppose([])}>
        {t('banner.whatIfReset')}
      </button>
    </div>
  );
}
