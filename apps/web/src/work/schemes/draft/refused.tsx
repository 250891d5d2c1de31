import { useTranslation } from 'react-i18next';
import type { ToldProblem } from '../../../api/schemes.ts';

/** Why a draft was not published, and what to do on the workbench: there is no file to be mended and chosen again. */
export function Refused({ problems }: { problems: readonly ToldProblem[] }) {
  const { t } = useTranslation();
  return (
    <section className="told draft-refused" role="alert">
      <p>
        <strong>{t('draft.refused', { count: problems.length })}</strong>
      </p>
      <p>{t('draft.refusedHow')}</p>
      <ul>
        {problems.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own
          <li key={at}>
            {one.text} <span className="muted">{one.mend}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
