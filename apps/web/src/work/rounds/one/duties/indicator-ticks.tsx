import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../ui/icon.tsx';
import { type Branch, isLeaf } from './ticked.ts';

interface Props {
  branches: readonly Branch[];
  /** Leaves that nobody assesses yet. */
  lacking: ReadonlySet<string>;
  /** How many classes the plan has: what all of them have needs no saying. */
  classes: number;
  ticked: ReadonlySet<string>;
  onChange: (ticked: ReadonlySet<string>) => void;
}

/** Indicators as the plan has them, stages and first-level ones at first; a tick takes everything under it. */
export function IndicatorTicks({ branches, lacking, classes, ticked, onChange }: Props) {
  const { t } = useTranslation();
  const top = branches.some(({ stage }) => stage !== null) ? 2 : 1;
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(branches.filter(({ depth }) => depth < top).map(({ path }) => path)),
  );
  const shut = branches.filter((one) => !opened.has(one.path) && !isLeaf(one));
  const flip = (path: string) => {
    const next = new Set(opened);
    if (!next.delete(path)) next.add(path);
    setOpened(next);
  };
  const tick = (leaves: readonly string[], on: boolean) =>
    onChange(new Set(on ? [...ticked, ...leaves] : [...ticked].filter((leaf) => !leaves.includes(leaf))));
  return (
    <fieldset className="ticks">
      <legend className="visually-hidden">{t('common.indicator')}</legend>
      <p className="head-line">
        <span>{t('rounds.duty.ticked', { count: ticked.size })}</span>
        {lacking.size > 0 ? (
          <button type="button" className="button small" onClick={() => onChange(lacking)}>
            {t('rounds.duty.tickLacking', { count: lacking.size })}
          </button>
        ) : null}
      </p>
      <ul className="indicator-ticks">
        {branches
          .filter(({ path }) => !shut.some((one) => path.startsWith(`${one.path}/`)))
          .map((one) => {
            const { path, name, depth, leaves, classes: whose } = one;
            const on = leaves.filter((leaf) => ticked.has(leaf)).length;
            const missing = leaves.filter((leaf) => lacking.has(leaf)).length;
            const leaf = isLeaf(one);
            return (
              <li key={path} style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
                {leaf ? (
                  <span className="ticks-open" />
                ) : (
                  <button
                    type="button"
                    className="ticks-open"
                    aria-expanded={opened.has(path)}
                    aria-label={name}
                    onClick={() => flip(path)}
                  >
                    <Icon name={opened.has(path) ? 'down' : 'right'} size={12} />
                  </button>
                )}
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={on === leaves.length}
                    ref={(box) => {
                      if (box) box.indeterminate = on > 0 && on < leaves.length;
                    }}
                    onChange={(event) => tick(leaves, event.target.checked)}
                  />
                  {depth === 0 && branches.length > 1 ? t('rounds.duty.everything', { name }) : name}
                </label>
                {whose.length < classes ? <span className="muted">{whose.join(t('common.listJoin'))}</span> : null}
                {missing > 0 ? (
                  <span className="ticks-lacking">
                    {leaf ? t('rounds.duty.nobody') : t('rounds.duty.nobodyOf', { count: missing })}
                  </span>
                ) : null}
              </li>
            );
          })}
      </ul>
    </fieldset>
  );
}
