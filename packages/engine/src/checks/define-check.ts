import type { FoundSum, Rule, SchemeFinding, SchemeNode, Sic } from '@mingjian/model';
import type { Lang, ProblemValue } from '@mingjian/model/problem';
import type { Subject } from './shared/subject.ts';

/** One thing a check can say. `{name}` is filled from the finding's values; no text is built elsewhere. */
export interface Message extends Record<Lang, string> {
  readonly severity: SchemeFinding['severity'];
  readonly mendZh: string;
  readonly mendEn: string;
}

/** What a check found, before it is put into words. */
export interface Found<M extends string = string> {
  readonly message: M;
  readonly place: string;
  readonly clause?: string | null | undefined;
  readonly values?: Record<string, ProblemValue>;
  /**
   * What it is about. The same finding about the same thing comes once, with all classes that it holds for: a sheet may
   * hang in several stages and serve several classes.
   */
  readonly about?: SchemeNode | Rule | undefined;
  /** Name of the class it was seen in, for `{class}`. */
  readonly cls?: string | undefined;
  /** What somebody may sign as the document's own, and who has; for sums only. */
  readonly sum?: FoundSum | undefined;
  readonly sic?: Sic | undefined;
}

export interface CheckDefinition<M extends string = string> {
  /** The file's name. */
  readonly id: string;
  /** What it looks for, for the catalogue. */
  readonly title: Readonly<Record<Lang, string>>;
  readonly words: Readonly<Record<M, Message>>;
  find(subject: Subject): Iterable<Found<M>>;
}

/** Ties a check to its words; every message it returns must have some. */
export const defineCheck = <const M extends string>(definition: CheckDefinition<M>): CheckDefinition<M> => definition;

const fill = (template: string, values: Readonly<Record<string, ProblemValue>>, lang: Lang): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key] ?? '';
    return typeof value === 'object' ? value[lang] : String(value);
  });

/** Runs one check and words what it found. */
export function runCheck(check: CheckDefinition, subject: Subject, lang: Lang): SchemeFinding[] {
  const merged = new Map<string, { found: Found; classes: Set<string>; ids: Set<string> }>();
  const numbers = new Map<object, number>();
  for (const found of check.find(subject)) {
    const { about } = found;
    if (about && !numbers.has(about)) numbers.set(about, numbers.size);
    const thing = about ? numbers.get(about) : found.place;
    const key = JSON.stringify([found.message, thing, found.values ?? null, found.sic ?? null]);
    const same = merged.get(key) ?? { found, classes: new Set<string>(), ids: new Set<string>() };
    for (const id of found.sum?.classes ?? []) same.ids.add(id);
    if (found.cls !== undefined) same.classes.add(found.cls);
    merged.set(key, same);
  }
  return [...merged.values()].map(({ found, classes, ids }) => {
    const words = check.words[found.message] as Message;
    const values = { ...found.values, class: [...classes].join(lang === 'zh' ? '、' : ', ') };
    const { sum, sic } = found;
    const mend = fill(lang === 'zh' ? words.mendZh : words.mendEn, values, lang);
    return {
      check: check.id,
      severity: sic ? 'warning' : words.severity,
      place: found.place,
      clause: found.clause ?? null,
      what: fill(words[lang], values, lang),
      mend: sic ? signedWords(sic, lang) : withReading(subject, found, mend, lang),
      ...(sum ? { sum: { ...sum, classes: [...ids] } } : {}),
      ...(sic ? { sic } : {}),
    };
  });
}

/** Who has signed that the document says so, why, and what that means for the points. */
function signedWords({ by, on, reason, sum, units }: Sic, lang: Lang): string {
  const why = reason.replace(/[。.；;\s]+$/, '');
  if (lang === 'en')
    return `Signed as the document’s own by ${by} on ${on}: ${why}. Points follow the items${units ? '' : `, and the full mark is ${sum}`}.`;
  return `${by}于${on}签字确认原文如此：${why}。得分按各项计算${units ? '' : `，满分按${sum}分`}。`;
}

/** Where the scheme has already written down how it reads the indicator, that is said first: it may be all there is to do. */
function withReading({ scheme }: Subject, { about }: Found, mend: string, lang: Lang): string {
  const ids = (about && 'name' in about ? about.assumption : undefined) ?? [];
  const readings = ids.flatMap((id) => scheme.assumptions[id]?.reading ?? []);
  if (readings.length === 0) return mend;
  const said = readings.join(lang === 'zh' ? '；' : '; ');
  return lang === 'zh'
    ? `本项已写明读法“${said}”：说的就是此处的，请主管单位确认即可；不是的，${mend}`
    : `The scheme reads it as “${said}”: if that is about this, have it confirmed; if not: ${mend}`;
}
