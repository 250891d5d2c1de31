import { classWords, type Plan } from '@mingjian/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropBox } from '../../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../../features/own-data/told-problems.tsx';
import { withColumn, withConstant } from '../../imports/mapping.ts';
import { MappingTable } from '../../imports/mapping-table.tsx';
import { fullest, SheetChoice } from '../../imports/sheet-choice.tsx';
import { planOf, type TableSheet } from '../../imports/table-api.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { type ListOf, lookAtUnits, readUnits } from '../api.ts';
import type { Draft } from '../create/draft.ts';
import { problemsIn } from './problems.ts';
import { UnitNames } from './unit-names.tsx';
import '../../imports/imports.css';

const columns = ['id', 'name', 'class', 'parent', 'tags'] as const;
type Column = (typeof columns)[number];

type Read = Awaited<ReturnType<typeof readUnits>>;

/** A list of units from a file of any headings: its columns matched, read, and told what is wrong in it. */
export function UnitsFile(props: {
  of: ListOf;
  plan: Plan;
  units: Draft['units'];
  onChange: (units: Draft['units']) => void;
}) {
  const { t } = useTranslation();
  const { plan, units, onChange } = props;
  const [file, setFile] = useState<File | null>(null);
  const [sheets, setSheets] = useState<readonly TableSheet<Column>[]>([]);
  const [at, setAt] = useState(0);
  const [read, setRead] = useState<Read | null>(null);
  const sheet = sheets[at];
  const several = plan.classes.length > 1;
  // Where all are of one class, no column needs to say so.
  const needed: readonly Column[] = several ? ['name', 'class'] : ['name'];
  const word = (column: Column) => t(`rounds.column.${column}`);
  const lacking = (one: TableSheet<Column>) =>
    needed.filter((column) => !one.columns.includes(column) && !one.constants[column]);

  const reading = useSubmit(async (one: File, what: TableSheet<Column>, nth: number) => {
    const found = await readUnits(one, { plan: planOf(what, nth), ...props.of });
    setRead(found);
    if (found.problems.length === 0) onChange({ name: one.name, csv: found.csv, list: found.units });
  });
  /** Reads what is matched now; what was read before no longer counts. */
  const take = (one: File, all: readonly TableSheet<Column>[], nth: number) => {
    const what = all[nth];
    setSheets(all);
    setAt(nth);
    setRead(null);
    reading.clear();
    onChange({ name: one.name, csv: null, list: [] });
    if (what && lacking(what).length === 0) void reading.submit(one, what, nth);
  };
  const look = useSubmit(async (one: File) => {
    const found = await lookAtUnits(one);
    take(one, found.sheets, fullest(found.sheets));
  });
  const choose = (one: File | null) => {
    setFile(one);
    setSheets([]);
    setRead(null);
    look.clear();
    reading.clear();
    onChange(one && { name: one.name, csv: null, list: [] });
    if (one) void look.submit(one);
  };
  const change = (changed: TableSheet<Column>) => {
    if (file)
      take(
        file,
        sheets.map((one, n) => (n === at ? changed : one)),
        at,
      );
  };
  const error = look.error ?? reading.error;
  const problems = problemsIn(error) ?? read?.problems ?? [];
  return (
    <>
      <DropBox
        title={t('rounds.units.file')}
        how={
          several
            ? t('rounds.units.fileHow', { classes: classWords(plan).join(t('common.listJoin')) })
            : t('rounds.units.fileHowOne')
        }
        accept=".xlsx,.csv,text/csv"
        file={file ?? (units?.csv ? new File([units.csv], units.name) : null)}
        onFile={choose}
      />
      {sheet ? (
        <details className="units-columns" open={lacking(sheet).length > 0 || problems.length > 0}>
          <summary>{t('rounds.units.columns')}</summary>
          <fieldset disabled={look.busy || reading.busy}>
            <SheetChoice sheets={sheets} at={at} onPick={(nth) => file && take(file, sheets, nth)} />
            <MappingTable
              sheet={sheet}
              offered={columns}
              word={word}
              onColumn={(nth, column) => change(withColumn(sheet, nth, column))}
            />
            {sheet.columns.includes('class') || !several ? null : (
              <label className="field units-class">
                <span>{t('rounds.units.oneClass')}</span>
                <select
                  className="input"
                  value={sheet.constants.class ?? ''}
                  onChange={({ target }) => change(withConstant(sheet, 'class', target.value || undefined))}
                >
                  <option value="">{t('imports.choose')}</option>
                  {plan.classes.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {lacking(sheet).length > 0 ? (
              <p className="told">
                {t('imports.lacking', { columns: lacking(sheet).map(word).join(t('common.listJoin')) })}
              </p>
            ) : null}
          </fieldset>
        </details>
      ) : null}
      {problems.length > 0 ? <ToldProblems problems={problems} /> : <Told error={error} />}
      <p role="status" className={read && problems.length === 0 ? 'done' : 'muted'}>
        {look.busy || reading.busy ? t('rounds.looking') : ''}
        {read && problems.length === 0
          ? t('rounds.units.read', {
              classes: plan.classes
                .map((cls) => ({ cls, count: read.units.filter((unit) => unit.class === cls.id).length }))
                .filter(({ count }) => count > 0)
                .map(({ cls, count }) => `${cls.name} ${t('common.units', { count })}`)
                .join(t('common.listJoin')),
            })
          : ''}
      </p>
      {read && problems.length === 0 ? <UnitNames names={read.units.map(({ name }) => name)} /> : null}
    </>
  );
}
