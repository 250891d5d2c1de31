import type { TFunction } from 'i18next';
import type { Answer } from './choice-id.ts';

/** An answer in words, with what it does to the marks of its item where those are not what it gives. */
export function sayAnswer({ id, values }: Answer, t: TFunction): string {
  // An answer that was kept long ago has no such figures.
  const after = values.short ? t('draft.choiceShort', values) : values.over ? t('draft.choiceOver', values) : '';
  return t(`draft.choice.${id}`, values) + after;
}
