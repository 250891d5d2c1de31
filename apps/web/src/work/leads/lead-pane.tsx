import { useTranslation } from 'react-i18next';
import type { Lang } from '../../i18n/index.ts';
import { chinaMinute } from '../../ui/china.ts';
import { Icon } from '../../ui/icon.tsx';
import type { ListedAudit } from '../inspections/api.ts';
import { VerdictMark } from '../inspections/verdict-mark.tsx';
import { type Lead, leadFixtureUrl, leadPageUrl } from './api.ts';
import { CopyButton } from './copy-button.tsx';
import { highlight } from './highlight.ts';
import { WordList } from './word-list.tsx';

/** One lead: where, what was seen and what should be, when, which clause of the plan and which norm say so, and what people said. */
export function LeadPane({ round, lead, audit }: { round: string; lead: Lead; audit: ListedAudit | undefined }) {
  const { t, i18n } = useTranslation();
  const lang = i18n.language as Lang;
  const { url, where, observed, expected, excerpt, pageAt, mended, suppressed, verdict, unitName, suggestions } = lead;
  return (
    <article className="lead-pane">
      <header>
        <p className="lead-marks">
          <VerdictMark verdict={verdict} />
          <span>{unitName}</span>
          {mended ? <span className="chip grade">{t('leads.mended')}</span> : null}
          {suppressed ? <span className="chip provisional">{t('leads.suppressed')}</span> : null}
        </p>
        <h2>{audit?.title[lang] ?? lead.audit}</h2>
      </header>
      <p className="lead-url">
        <Address url={url} />
        <CopyButton text={url} />
      </p>
      <dl>
        <dt>{t('leads.where')}</dt>
        <dd>{where[lang]}</dd>
        <dt>{t('leads.observed')}</dt>
        <dd className="lead-observed">{observed === '—' ? t('leads.nothing') : observed}</dd>
        <dt>{t('leads.expected')}</dt>
        <dd>{expected[lang]}</dd>
        {excerpt === null ? null : (
          <>
            <dt>{t('leads.excerpt')}</dt>
            <dd>
              <blockquote className="lead-excerpt serif">
                {highlight(excerpt, observed).map((piece, at) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, in its order
                  at % 2 === 1 ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
                )}
              </blockquote>
            </dd>
          </>
        )}
        <dt>{t('leads.seenAt')}</dt>
        <dd>
          <Sightings lead={lead} />
        </dd>
        <dt>{t('leads.page')}</dt>
        <dd>
          {pageAt === null ? (
            <span className="muted">{t('leads.noPage')}</span>
          ) : (
            <a href={leadPageUrl(round, lead.id)} download>
              <Icon name="download" size={13} /> {t('leads.savePage', { at: chinaMinute(pageAt) })}
            </a>
          )}
        </dd>
        <dt>{t('leads.inPlan')}</dt>
        <dd>
          {suggestions.length === 0 ? <span className="muted">{t('leads.notInPlan')}</span> : null}
          <ul className="lead-sources">
            {suggestions.map(({ indicator, name, text }) => (
              <li key={`${indicator} ${text}`}>
                {name}
                {t('common.colon')}
                <span className="serif">{text}</span>
              </li>
            ))}
          </ul>
        </dd>
        {audit ? (
          <>
            <dt>{t('leads.norm')}</dt>
            <dd>
              <ul className="lead-sources">
                {audit.sources.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </dd>
            <dt>{t('leads.how')}</dt>
            <dd>{audit.says[lang]}</dd>
          </>
        ) : null}
      </dl>
      <WordList round={round} lead={lead} />
      {lead.state === 'rejected' && pageAt !== null && audit && audit.scope !== 'file' ? (
        <p className="lead-fixture">
          <a
            className="button small"
            href={leadFixtureUrl(round, lead.id)}
            download={`${t('leads.fixtureFile', { audit: lead.audit })}.json`}
          >
            <Icon name="download" size={13} /> {t('leads.fixture')}
          </a>
          <span className="muted">{t('leads.fixtureAbout')}</span>
        </p>
      ) : null}
    </article>
  );
}

/** What a website says may be anything: only an address of the web becomes a link, and it tells the website nothing. */
function Address({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{url}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {url}
    </a>
  );
}

const FEW = 4;

/** Each time it was found, the last one first; many are folded. */
function Sightings({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const times = lead.seen.map(({ at }) => chinaMinute(at)).reverse();
  return (
    <>
      {t('leads.beijing', { times: times.slice(0, FEW).join(t('common.listJoin')) })}
      {times.length > FEW ? (
        <details>
          <summary>{t('leads.earlier', { count: times.length - FEW })}</summary>
          {times.slice(FEW).join(t('common.listJoin'))}
        </details>
      ) : null}
    </>
  );
}
