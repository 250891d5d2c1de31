import { useTranslation } from 'react-i18next';
import { TagTicks } from '../../tags/tag-ticks.tsx';
import { unitLines } from './about.ts';
import { setTag, type Tag, tagsIn } from './tags.ts';
import type { Draft } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** Which units are of which kind: a list of all units to tick for each tag. Nothing where no indicator tells units apart. */
export function TagFields({ draft, change }: { draft: Draft; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const tags = tagsIn(draft);
  if (tags.length === 0) return null;
  return (
    <>
      <h2>{t('tags.title')}</h2>
      <p className="muted">{t('draft.tags.how')}</p>
      {tags.map((tag) => (
        <TagField key={tag.name} draft={draft} tag={tag} change={change} />
      ))}
    </>
  );
}

function TagField({ draft, tag, change }: { draft: Draft; tag: Tag; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const classes = Object.entries(draft.frame.classes).map(([id, one]) => ({
    ...{ id, name: one.name },
    units: unitLines(one)
      .split('\n')
      .filter((line) => line !== '')
      .map((unit) => ({ id: unit, name: unit })),
  }));
  return (
    <TagTicks
      name={tag.name}
      uses={tag.usedBy.length > 0 ? [t('draft.tags.usedBy', { names: tag.usedBy.join(t('common.listJoin')) })] : []}
      groups={classes}
      chosen={new Set(tag.units)}
      noUnits={t('draft.tags.noUnits')}
      onSet={(units, on) => change((now) => setTag(now, tag.name, units, on))}
    />
  );
}
