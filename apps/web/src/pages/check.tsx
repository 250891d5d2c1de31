import { checkScheme } from '@mingjian/engine';
import type { Scheme } from '@mingjian/model';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Findings, severities } from '../features/check/findings.tsx';
import { go, useRoute } from '../route.ts';
import { Segmented } from '../ui/segmented.tsx';
import './check.css';

/** What is to be said about the scheme itself: findings, open figures, readings. */
export function CheckPage({ scheme }: { scheme: Scheme }) {
  const { t, i18n } = useTranslation();
  const { query } = useRoute();
  const findings = useMemo(() => checkScheme(scheme, i18n.language === 'en' ? 'en' : 'zh'), [scheme, i18n.language]);
  const counts = severities.map((each) => ({ each, count: findings.filter((one) => one.severity === each).length }));
  const only = severities.find((each) => each === query.severity);
  const { document } = scheme;
  return (
    <div className="page check">
      <h1>{t('check.title')}</h1>
      <p className="lead">{t('check.lead')}</p>
      <dl className="check-document">
        <Said name={t('check.document')}>{document.title}</Said>
        <Said name={t('check.issuer')}>{document.issuer}</Said>
        {document.number ? <Said name={t('check.number')}>{document.number}</Said> : null}
        {document.date ? <Said name={t('check.issued')}>{document.date}</Said> : null}
      </dl>
      <section>
        <h2>{t('check.findings')}</h2>
        {findings.length === 0 ? (
          <p className="muted">{t('check.findingsNone')}</p>
        ) : (
          <>
            <Segmented
              label={t('check.filter')}
              choices={[
                { id: '', name: `${t('common.all')} ${findings.length}` },
                ...counts
                  .filter(({ count }) => count > 0)
                  .map(({ each, count }) => ({ id: each, name: `${t(`check.severity.${each}`)} ${count}` })),
              ]}
              value={only ?? ''}
              onChange={(id) => go({ query: { severity: id } }, 'replace')}
            />
            {severities.map((each) => (
              <Findings key={each} severity={each} findings={only && only !== each ? [] : findings} />
            ))}
          </>
        )}
      </section>
      <Params scheme={scheme} />
      <Assumptions scheme={scheme} />
    </div>
  );
}

function Said({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Params({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation();
  const params = Object.entries(scheme.params);
  return (
    <section>
      <h2>
        {t('check.params')} {params.length > 0 ? params.length : ''}
      </h2>
      <p className="lead">{params.length > 0 ? t('check.paramsLead') : t('check.paramsNone')}</p>
      <ul className="check-cards">
        {params.map(([name, param]) => (
          <li key={name} id={`param-${name}`} className="sheet">
            <h3>{param.ask}</h3>
            <blockquote>{param.text}</blockquote>
            <p className="muted">
              {param.clause} · {t('banner.sampleValue')}
              {t('common.colon')}
              {typeof param.sample === 'string' ? param.sample : param.sample.map(bandText).join('；')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function bandText(band: { text?: string | undefined; points: unknown }): string {
  const points = typeof band.points === 'object' ? JSON.stringify(band.points) : String(band.points);
  return band.text ? `${band.text} ${points}` : points;
}

function Assumptions({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation();
  const assumptions = Object.entries(scheme.assumptions);
  return (
    <section>
      <h2>
        {t('check.assumptions')} {assumptions.length > 0 ? assumptions.length : ''}
      </h2>
      <p className="lead">{assumptions.length > 0 ? t('check.assumptionsLead') : t('check.assumptionsNone')}</p>
      <ul className="check-cards">
        {assumptions.map(([id, assumption]) => (
          <li key={id} className="sheet">
            <blockquote>{assumption.text}</blockquote>
            <dl>
              <Said name={t('check.reading')}>{assumption.reading}</Said>
              {assumption.instead ? <Said name={t('check.instead')}>{assumption.instead}</Said> : null}
            </dl>
            <p className="muted">{assumption.clause}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
