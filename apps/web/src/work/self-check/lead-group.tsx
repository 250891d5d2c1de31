import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Group, type Line, linesOf, pagesOf } from './groups.ts';

const SHOWN = 10;
const PAGES = 5;

interface Props {
  group: Group;
  /** Absent while something is being looked at. */
  onAgain?: ((site: string, pages: string[]) => void) | undefined;
}

/** One kind of fault: what the norm says, each place with what stands there and what should, and looking once more. */
export function LeadGroup({ group, onAgain }: Props) {
  const { t, i18n } = useTranslation();
  const zh = i18n.language.startsWith('zh');
  const [all, setAll] = useState(false);
  const { audit, open, mended, worth } = group;
  const [where] = open[0]?.suggestions ?? [];
  const pages = pagesOf(group);
  const lines = linesOf(open);
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <section className={open.length === 0 ? 'lead-group mended' : 'lead-group'}>
      <header>
        <h3>{zh ? audit.title.zh : audit.title.en}</h3>
        {open.length > 0 ? <span className="count bad">{t('selfCheck.places', { count: open.length })}</span> : null}
        {worth !== null && open.length > 0 ? (
          <span className="worth">{t('selfCheck.worth', { points: worth })}</span>
        ) : null}
        {mended.length > 0 ? (
          <span className="count good">{t('selfCheck.mended', { count: mended.length })}</span>
        ) : null}
        {onAgain && pages.size > 0
          ? [...pages].map(([site, urls]) => (
              <button
                key={site}
                type="button"
                className="button small"
                onClick={() => onAgain(site, urls.slice(0, 50))}
              >
                {t('selfCheck.again', { count: Math.min(urls.length, 50) })}
              </button>
            ))
          : null}
      </header>
      <p className="muted lead-says">{zh ? audit.says.zh : audit.says.en}</p>
      {where ? (
        <p className="muted lead-says">
          {t('selfCheck.counts', { name: where.name })}
          {where.text}
        </p>
      ) : null}
      {open.length > 0 && audit.scope !== 'page' ? <p className="muted">{t('selfCheck.wholeSite')}</p> : null}
      <ul className="lead-places">
        {shown.map((line) => (
          <Place key={line.lead.id} line={line} zh={zh} />
        ))}
      </ul>
      {lines.length > shown.length ? (
        <button type="button" className="button small" onClick={() => setAll(true)}>
          {t('selfCheck.more', { count: lines.length - shown.length })}
        </button>
      ) : null}
    </section>
  );
}

function Place({ line: { lead, urls }, zh }: { line: Line; zh: boolean }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const { where, observed, expected, excerpt } = lead;
  const from = excerpt === null || observed === '' ? -1 : excerpt.indexOf(observed);
  return (
    <li>
      <p>
        <strong>{zh ? where.zh : where.en}</strong>{' '}
        {lead.verdict === 'suspect' ? <span className="chip plain">{t('selfCheck.toJudge')}</span> : null}
      </p>
      <p>
        <span className="muted">{t('selfCheck.observed')}</span> {observed === '—' ? t('selfCheck.none') : observed}{' '}
        <span className="muted">{t('selfCheck.expected')}</span> {zh ? expected.zh : expected.en}
      </p>
      {excerpt !== null ? (
        <p className="lead-excerpt">
          {from === -1 ? (
            excerpt
          ) : (
            <>
              {excerpt.slice(0, from)}
              <mark>{observed}</mark>
              {excerpt.slice(from + observed.length)}
            </>
          )}
        </p>
      ) : null}
      <ul className="lead-pages">
        {(all ? urls : urls.slice(0, PAGES)).map((url) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {url}
            </a>
          </li>
        ))}
      </ul>
      {!all && urls.length > PAGES ? (
        <button type="button" className="button small" onClick={() => setAll(true)}>
          {t('selfCheck.morePages', { count: urls.length - PAGES })}
        </button>
      ) : null}
    </li>
  );
}
