import { useTranslation } from 'react-i18next';
import { addGrade, type GradeRow, gradesOf, removeGrade, setGrade } from './grades.ts';
import type { Draft } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** The grades of each result, from high to low: what they are called, from how many points, for how many at most. */
export function GradeFields({ draft, change }: { draft: Draft; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const { results } = draft.frame;
  return results.map(({ id, name }) => (
    <section key={id} className="draft-grades" aria-label={t('draft.grades.title')}>
      {results.length > 1 ? <h3>{name}</h3> : null}
      {gradesOf(draft, id).length === 0 ? <p className="muted">{t('draft.grades.none')}</p> : null}
      {gradesOf(draft, id).map((grade, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two grades may be called and bounded alike while somebody types
        <fieldset key={`${at}${grade.name}${grade.min}${grade.quota}`} className="draft-grade">
          <legend className="visually-hidden">{grade.name}</legend>
          {(['name', 'min', 'quota'] as const).map((field) => (
            <GradeField
              key={field}
              field={field}
              grade={grade}
              onChange={(typed) => change((now) => setGrade(now, id, at, { [field]: typed }))}
            />
          ))}
          <button
            type="button"
            className="button quiet small"
            onClick={() => change((now) => removeGrade(now, id, at))}
            aria-label={t('draft.grades.removeOne', { name: grade.name })}
          >
            {t('draft.grades.remove')}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => change((now) => addGrade(now, id, t('draft.grades.fresh')))}
      >
        {t('draft.grades.add')}
      </button>
    </section>
  ));
}

/** Taken over when it is left; one that is open or differs by class is changed in the file. */
function GradeField(props: { field: keyof GradeRow; grade: GradeRow; onChange: (typed: string) => void }) {
  const { t } = useTranslation();
  const { field, grade } = props;
  const value = grade[field];
  return (
    <label className="field">
      <span>{t(`draft.grades.${field}`)}</span>
      <input
        className={field === 'name' ? 'input' : 'input number'}
        inputMode={field === 'name' ? 'text' : 'decimal'}
        defaultValue={value ?? ''}
        placeholder={value === null ? t('draft.open') : ''}
        disabled={value === null}
        onBlur={({ target }) => {
          const typed = target.value.trim();
          if (typed !== value) props.onChange(typed);
          target.value = value ?? '';
        }}
      />
    </label>
  );
}
