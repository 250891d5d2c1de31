/** 考核时间为2026年1月1日至12月31日: from day to day, behind words that speak of the period, or below them as a heading. */
const PERIOD =
  /(?:考核|考评|评估|评价|测评)(?:的)?(?:时间|时段|时限|周期|期限|期间?|年度)\n?[^。；\n]{0,16}?(\d{4})年(\d{1,2})月(\d{1,2})日(?:起)?(?:至|到|[—–－~-]{1,2})(?:(\d{4})年|当年|本年)?(\d{1,2})月(\d{1,2})日/g;

/** The period that a plan states by its days; undefined where it states none, or several. */
export function periodIn(words: string): { from: string; to: string } | undefined {
  const found = [...words.replace(/[^\S\n]+/g, '').matchAll(PERIOD)].map(([, year = '', ...rest]) => {
    const [month = '', day = '', year2 = year, month2 = '', day2 = ''] = rest;
    return { from: iso(year, month, day), to: iso(year2, month2, day2) };
  });
  const [first] = found;
  if (!first || found.some(({ from, to }) => from !== first.from || to !== first.to)) return undefined;
  return first.from < first.to && isDay(first.from) && isDay(first.to) ? first : undefined;
}

const iso = (...[year, month, day]: [string, string, string]): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
