import { type HTMLInputTypeAttribute, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type About,
  aboutOf,
  addClass,
  naChoices,
  placesChoices,
  removeClass,
  setAbout,
  setClass,
  unitLines,
} from './about.ts';
import { GradeFields } from './grade-fields.tsx';
import { TagFields } from './tag-fields.tsx';
import { isWhole, setTotal, statedTotal } from './totals.ts';
import { treeTitle } from './tree-title.ts';
import type { Draft } from './types.ts';
import type { Workshop } from './use-workshop.ts';

type Field = Exclude<keyof About, 'na' | 'places' | 'least'>;

/** What the scheme is, and whom it assesses. */
export function AboutForm({ draft, change }: { draft: Draft; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const about = aboutOf(draft);
  const whole = draft.trees.filter(isWhole);
  const field = (name: Field, label: string, type: HTMLInputTypeAttribute = 'text', how?: string) => (
    <TextField
      key={`${name}${about[name]}`}
      label={label}
      type={type}
      how={how}
      value={about[name]}
      onChange={(value) => change((now) => setAbout(now, { [name]: value }))}
    />
  );
  return (
    <div className="draft-about">
      <div className="draft-fields">
        <div className="is-wide">{field('title', t('draft.schemeTitle'))}</div>
        {field('issuer', t('draft.issuer'))}
        {field('number', t('draft.number'))}
        {field('year', t('draft.year'), 'number')}
        {field('from', t('draft.from'), 'date')}
        {field('to', t('draft.to'), 'date')}
        {field('id', t('draft.id'), 'text', t('draft.idHow'))}
        {field('version', t('draft.version'))}
        {whole.map(({ place }) => (
          <TextField
            key={`${JSON.stringify(place)}${statedTotal(draft, place)}`}
            label={whole.length > 1 ? t('draft.totalOf', { name: treeTitle(draft, place, t) }) : t('draft.totalStated')}
            type="text"
            value={statedTotal(draft, place) ?? ''}
            onChange={(full) => change((now) => setTotal(now, place, full))}
          />
        ))}
        <label className="field">
          <span>{t('draft.na')}</span>
          <select
            className="input"
            value={about.na}
            onChange={({ target }) => change((now) => setAbout(now, { na: target.value as About['na'] }))}
          >
            <option value="">
              {t(typeof draft.frame.na === 'object' ? 'draft.naChoice.spread' : 'draft.naChoice.unsaid')}
            </option>
            {naChoices.map((choice) => (
              <option key={choice} value={choice}>
                {t(`draft.naChoice.${choice}`)}
              </option>
            ))}
          </select>
          <small className="muted">{t('draft.naHow')}</small>
        </label>
        <label className="field">
          <span>{t('draft.places')}</span>
          <select
            className="input"
            value={about.places}
            onChange={({ target }) => change((now) => setAbout(now, { places: target.value }))}
          >
            <option value="">{t('draft.placesExact')}</option>
            {placesChoices.map((places) => (
              <option key={places} value={places}>
                {t(places === '0' ? 'draft.placesWhole' : 'draft.placesOf', { number: places })}
              </option>
            ))}
          </select>
          <small className="muted">{t('draft.placesHow')}</small>
        </label>
        <label className="field">
          <span>{t('least.name')}</span>
          <select
            className="input"
            value={about.least}
            onChange={({ target }) => change((now) => setAbout(now, { least: target.value as About['least'] }))}
          >
            {(['zero', 'none'] as const).map((least) => (
              <option key={least} value={least}>
                {t(`least.${least}`)}
              </option>
            ))}
          </select>
          <small className="muted">{t('least.how')}</small>
        </label>
      </div>
      <h2>{t('draft.grades.title')}</h2>
      <GradeFields draft={draft} change={change} />
      <h2>{t('draft.classes')}</h2>
      {Object.entries(draft.frame.classes).map(([id, cls]) => (
        <fieldset key={id} className="draft-class">
          <legend className="visually-hidden">{cls.name}</legend>
          <TextField
            key={cls.name}
            label={t('draft.className')}
            type="text"
            value={cls.name}
            onChange={(name) => change((now) => setClass(now, id, { name }))}
          />
          <UnitsField
            key={unitLines(cls)}
            lines={unitLines(cls)}
            onChange={(units) => change((now) => setClass(now, id, { units }))}
          />
          {Object.keys(draft.frame.classes).length > 1 ? (
            <button type="button" className="button quiet small" onClick={() => change((now) => removeClass(now, id))}>
              {t('draft.removeClass', { name: cls.name })}
            </button>
          ) : null}
        </fieldset>
      ))}
      <button type="button" className="button" onClick={() => change((now) => addClass(now, t('draft.newClass')))}>
        {t('draft.addClass')}
      </button>
      <TagFields draft={draft} change={change} />
    </div>
  );
}

/** Taken over when it is left; what the scheme does not take reads as before. */
function TextField(props: {
  label: string;
  type: HTMLInputTypeAttribute;
  how?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}) {
  const { value } = props;
  return (
    <label className="field">
      <span>{props.label}</span>
      <input
        className="input"
        type={props.type}
        defaultValue={value}
        placeholder={props.how}
        onBlur={({ target }) => {
          const typed = target.value.trim();
          if (typed !== value) props.onChange(typed);
          target.value = value;
        }}
      />
      {props.how === undefined ? null : <small className="muted">{props.how}</small>}
    </label>
  );
}

function UnitsField({ lines, onChange }: { lines: string; onChange: (lines: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(lines);
  const count = typed.split('\n').filter((line) => line.trim() !== '').length;
  return (
    <label className="field">
      <span>{t('draft.units', { count })}</span>
      <textarea
        className="input"
        rows={Math.min(10, Math.max(4, count + 1))}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          if (typed !== lines) onChange(typed);
        }}
      />
    </label>
  );
}
