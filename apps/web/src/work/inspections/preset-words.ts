import type { Lang } from '../../i18n/index.ts';

/** A day of issue as it is written in a text; often only its year is known. */
export function issueDay(date: string, lang: Lang): string {
  if (lang === 'en') return date;
  const [year, month, day] = date.split('-').map(Number);
  return month === undefined || day === undefined ? `${year}年` : `${year}年${month}月${day}日`;
}
