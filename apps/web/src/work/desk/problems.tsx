import { type Lang, problemMend, problemText } from '@mingjian/model/problem';
import { useTranslation } from 'react-i18next';
import type { Worth } from './opened.ts';

/** Why what is typed does not hold; nothing where it does. */
export function Problems({ worth }: { worth: Worth }) {
  const { i18n } = useTranslation();
  const lang = i18n.language as Lang;
  if (worth.ok) return null;
  return (
    <ul className="fact-problems" role="alert">
      {worth.problems.slice(0, 4).map((each) => (
        <li key={`${each.code} ${each.place.column ?? ''}`}>
          {problemText(each, lang)} {problemMend(each, lang)}
        </li>
      ))}
    </ul>
  );
}
