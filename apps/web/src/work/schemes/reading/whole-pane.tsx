import type { Unit } from '@mingjian/model';
import { useTranslation } from 'react-i18next';
import { Assumptions } from '../../../features/unit/clause.tsx';
import { UnitNames } from '../../rounds/parts/unit-names.tsx';
import { classNames } from '../draft/nodes.ts';
import type { Draft } from '../draft/types.ts';
import { amountWords } from '../say-rule.ts';
import { type ClassUnits, unitsByClass } from './units-by-class.ts';

/** What a plan says as a whole, while no indicator is chosen: who is assessed, when, how results are made, and its other clauses. */
export function WholePane({ draft, units }: { draft: Draft; units: readonly Unit[] | null }) {
  const { t } = useTranslation();
  const { frame } = draft;
  const names = classNames(draft);
  const say = amountWords(t, draft.answers, names);
  const only = Object.keys(frame.classes).length === 1;
  return (
    <div className="reading-body">
      <p className="muted">{t('reading.lead')}</p>
      <h3 className="reading-name">{t('reading.whole')}</h3>
      <dl className="reading-lines">
        <div>
          <dt>{t('reading.line.window')}</dt>
          <dd>{t('common.rangeText', { lo: say(frame.period.from), hi: say(frame.period.to) })}</dd>
        </div>
        {frame.results.map(({ id, name, classes, root, grades }) => (
          <div key={id}>
            <dt>{frame.results.length > 1 ? name : t('reading.assessed')}</dt>
            <dd>
              {unitsByClass(frame, classes, units).map((cls) => (
                <Assessed key={cls.id} cls={cls} only={only} />
              ))}
              {(root.compose ?? []).map((one) => (
                <p key={JSON.stringify(one)}>
                  {t('reading.made', {
                    parts: one.parts
                      .map(({ part, share }) =>
                        share === 'rest' ? t('reading.rest', { part }) : t('reading.part', { part, share: say(share) }),
                      )
                      .join(t('common.listJoin')),
                  })}
                </p>
              ))}
              {root.places === undefined ? null : (
                <p>{t(root.places === 0 ? 'reading.wholePoints' : 'reading.rounded', { number: root.places })}</p>
              )}
              {grades ? (
                <p>
                  {grades
                    .map(({ name: grade, min, quota }) =>
                      [
                        grade,
                        min === undefined ? '' : t('reading.atLeast', { points: say(min) }),
                        quota === undefined ? '' : t('reading.quota', { percent: say(quota) }),
                      ].join(''),
                    )
                    .join(t('draft.says.join'))}
                </p>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
      {frame.provisions.length > 0 ? (
        <details className="reading-more">
          <summary>{t('reading.provisions', { count: frame.provisions.length })}</summary>
          <div className="clause">
            <dl>
              {frame.provisions.map(({ clause, text }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: clauses are a fixed list in the order of the document
                <div key={at}>
                  <dt>{clause}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </div>
        </details>
      ) : null}
      {Object.keys(frame.assumptions).length > 0 ? (
        <details className="reading-more">
          <summary>{t('reading.readings', { count: Object.keys(frame.assumptions).length })}</summary>
          <div className="clause">
            <Assumptions scheme={frame} ids={Object.keys(frame.assumptions)} />
          </div>
        </details>
      ) : null}
    </div>
  );
}

/** A class with its units; where it is the only one, its name tells nothing beside them. */
function Assessed({ cls: { name, units }, only }: { cls: ClassUnits; only: boolean }) {
  const { t } = useTranslation();
  if (units === null || units.length === 0) return <p>{only ? t('reading.noneNamed', { name }) : name}</p>;
  const count = t('common.units', { count: units.length });
  return (
    <div>
      <p>{only ? count : t('reading.classOf', { name, units: count })}</p>
      <UnitNames names={units} />
    </div>
  );
}
