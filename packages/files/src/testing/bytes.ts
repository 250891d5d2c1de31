import { type Outcome, type Problem, problemLine } from '@mingjian/model';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The problems of a failed outcome; a success is a failure of the test. */
export function problemsOf(outcome: Outcome<unknown>): Problem[] {
  if (outcome.ok) throw new Error(`expected problems, got ${JSON.stringify(outcome.value).slice(0, 200)}`);
  return outcome.problems;
}

export const codesOf = (outcome: Outcome<unknown>): string[] => problemsOf(outcome).map((problem) => problem.code);
export const linesOf = (outcome: Outcome<unknown>, lang: 'zh' | 'en' = 'zh'): string[] =>
  problemsOf(outcome).map((problem) => problemLine(problem, lang));

export function taken<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problemLine(problem, 'en')).join('\n'));
  return outcome.value;
}
