import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadCount } from '../leads/api.ts';
import { workHref } from '../place.ts';
import type { Inspection } from './api.ts';
import { type Tally, verdicts } from './tally.ts';
import { VerdictMark } from './verdict-mark.tsx';

export interface Naming {
  readonly audits: ReadonlyMap<string, string>;
  readonly sites: ReadonlyMap<string, Inspection['sites'][number]>;
  /** What people said of what each audit found, in all looks. */
  readonly judged: ReadonlyMap<string, LeadCount>;
}

interface Props {
  round: string;
  by: 'audit' | 'site';
  tallies: readonly Tally[];
  naming: Naming;
}

/** So many rows at once; those that say of nothing but order are shown on request. */
const ROWS = 100;
const saysSomething = ({ found, counts }: Tally): boolean => found > 0 || counts.notTestable > 0;

/** Verdicts counted, a row for each audit or website; a row opens to where something was found. */
export function TallyTable({ round, by, tallies, naming }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState(() => Math.min(ROWS, tallies.filter(saysSomething).length));
  const said = tallies.filter(saysSomething).length;
  const columns = verdicts.length + (by === 'audit' ? 4 : 3);
  return (
    <>
      <div className="sheet tally-sheet">
        <table className="data tally">
          <thead>
            <tr>
              <th scope="col">{t(`inspections.by.${by}`)}</th>
              {by === 'site' ? <th scope="col">{t('common.unit')}</th> : null}
              {verdicts.map((verdict) => (
                <th key={verdict} scope="col" className="number">
                  <VerdictMark verdict={verdict} />
                </th>
              ))}
              <th scope="col" className="number">
                {t('inspections.places')}
              </th>
              {by === 'audit' ? (
                <>
                  <th scope="col" className="number">
                    {t('inspections.toJudge')}
                  </th>
                  <th scope="col" className="number">
                    {t('inspections.falseAlarms')}
                  </th>
                </>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {tallies.slice(0, shown).map((tally) => (
              <Fragment key={tally.id}>
                <tr>
                  <th scope="row">
                    {tally.at.length > 0 ? (
                      <button
                        type="button"
                        className="link tally-open"
                        aria-expanded={open === tally.id}
                        onClick={() => setOpen(open === tally.id ? null : tally.id)}
                      >
                        {nameOf(naming, by, tally.id)}
                      </button>
                    ) : (
                      nameOf(naming, by, tally.id)
                    )}
                  </th>
                  {by === 'site' ? <td>{naming.sites.get(tally.id)?.unitName}</td> : null}
                  {verdicts.map((verdict) => (
                    <td key={verdict} className={tally.counts[verdict] === 0 ? 'number none' : `number ${verdict}`}>
                      {tally.counts[verdict]}
                    </td>
                  ))}
                  <td className="number">{tally.found}</td>
                  {by === 'audit' ? <Judged naming={naming} audit={tally.id} round={round} /> : null}
                </tr>
                {open === tally.id ? (
                  <tr className="tally-places">
                    <td colSpan={columns}>
                      <Places round={round} by={by} tally={tally} naming={naming} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {tallies.length > shown ? (
        <button type="button" className="button" onClick={() => setShown(shown + ROWS)}>
          {shown < said ? t('work.moreRows') : t(`inspections.inOrder.${by}`, { count: tallies.length - said })}
        </button>
      ) : null}
    </>
  );
}

const nameOf = ({ audits, sites }: Naming, by: Props['by'], id: string): string =>
  (by === 'audit' ? audits.get(id) : sites.get(id)?.name) ?? id;

/** How many wait for a person's word, and how many of the judged ones were no fault. */
function Judged({ naming, audit, round }: { naming: Naming; audit: string; round: string }) {
  const { t } = useTranslation();
  const of = naming.judged.get(audit);
  return (
    <>
      <td className="number">
        {of && of.open > 0 ? (
          <a href={workHref('leads', round, 'open', audit)}>{of.open}</a>
        ) : (
          <span className="none">0</span>
        )}
      </td>
      <td className="number">
        {of === undefined ? null : of.falseAlarms === null ? (
          <span className="muted">{t('inspections.noneJudged')}</span>
        ) : (
          `${Math.round(of.falseAlarms * 100)}%`
        )}
      </td>
    </>
  );
}

/** Where an audit found something, or what was found at a website: each leads to its leads. */
function Places({ round, by, tally, naming }: { round: string; by: Props['by']; tally: Tally; naming: Naming }) {
  const { t } = useTranslation();
  return (
    <ul>
      {tally.at.map((one) => {
        const site = naming.sites.get(one.site);
        return (
          <li key={`${one.site} ${one.audit}`}>
            <VerdictMark verdict={one.verdict} />
            <a href={workHref('leads', round, 'open', one.audit, site?.unit ?? '')}>
              {nameOf(naming, by === 'audit' ? 'site' : 'audit', by === 'audit' ? one.site : one.audit)}
            </a>
            {by === 'audit' ? <span className="muted">{site?.unitName}</span> : null}
            <span>{t('inspections.count', { count: one.count })}</span>
          </li>
        );
      })}
    </ul>
  );
}
