import { useTranslation } from 'react-i18next';
import { countOf, typeInto } from './digits.ts';
import { costOf } from './once.ts';
import type { LineProps } from './types.ts';

/** Whether it is so; how often does not matter. */
export function OnceEntry({ line, leaf, form, onChange }: LineProps) {
  const { t } = useTranslation();
  const typed = form.cells[line.key] ?? {};
  const put = (count: number): void => onChange(typeInto(form, line, countOf(line, count, typed)));
  const { cost, points } = costOf(line, leaf);
  const choices = [
    { count: 0, pressed: typed.count === '0', words: t('desk.once.clear') },
    { count: 1, pressed: Number(typed.count) > 0, words: t(`desk.once.${cost}`, { points }) },
  ];
  return (
    <div className="digits">
      {choices.map(({ count, pressed, words }) => (
        <button
          key={count}
          type="button"
          className={count === 0 ? 'digit none' : 'digit wide'}
          aria-pressed={pressed}
          onClick={() => put(count)}
        >
          {words}
          <kbd>{count}</kbd>
        </button>
      ))}
    </div>
  );
}
