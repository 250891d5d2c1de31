import { useTranslation } from 'react-i18next';

/** A plan's title and, where the title is of another year than the plan runs in, that year: two may be called alike. */
export function PlanTitle({ title, year }: { title: string; year: number }) {
  const { t } = useTranslation();
  return (
    <>
      {title}
      {/20\d\d/.test(title) && !title.includes(String(year)) ? ` ${t('plans.runsIn', { year })}` : null}
    </>
  );
}
