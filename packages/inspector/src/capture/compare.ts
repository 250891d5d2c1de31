import { diffArrays } from 'diff';
import type { Failure } from '../crawl/failure.ts';
import type { OpenCapture } from './open-capture.ts';

/** A line of the visible text that only one of two captures has, or both. */
export interface ChangedLine {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

export interface Comparison {
  /** Before and after. */
  readonly at: readonly [string, string];
  readonly status: readonly [number, number];
  readonly failure: readonly [Failure | null, Failure | null];
  readonly finalUrl: readonly [string, string];
  readonly title: readonly [string, string];
  /** Whether both were made in the same way: with a browser, or both without. Else lines differ that nobody changed. */
  readonly alike: boolean;
  /** Null where the texts differ too much to be set line against line. */
  readonly lines: readonly ChangedLine[] | null;
  /** Whether the words that were at fault stand in the text, before and after; null where none were given or no page was seen. */
  readonly words: readonly [boolean | null, boolean | null];
}

/** Differing lines beyond which a comparison line by line tells nobody anything, and costs time. */
const MOST_CHANGES = 5_000;
const MOST_LINES = 20_000;

/**
 * What changed from one capture of a page to another, for instance before and after rectification. `words`: the excerpt of the
 * finding. It says what differs; whether the fault is mended is for a person to say. Pure.
 */
export function compareCaptures(before: OpenCapture, after: OpenCapture, words?: string): Comparison {
  const both = <T>(of: (one: OpenCapture) => T): [T, T] => [of(before), of(after)];
  const [old, now] = both(linesOf);
  return {
    at: both(({ manifest }) => manifest.begun),
    status: both(({ manifest }) => manifest.status),
    failure: both(({ manifest }) => manifest.failure),
    finalUrl: both(({ manifest }) => manifest.finalUrl),
    title: both(({ manifest }) => manifest.title),
    alike: (before.manifest.rendered === null) === (after.manifest.rendered === null),
    lines: changes(old, now),
    words: both((one) => (words === undefined || one.manifest.failure !== null ? null : stands(words, one))),
  };
}

function changes(before: readonly string[], after: readonly string[]): ChangedLine[] | null {
  if (before.length > MOST_LINES || after.length > MOST_LINES) return null;
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_CHANGES });
  if (parts === undefined) return null;
  return parts.flatMap(({ added, removed, value }) =>
    value.map((text): ChangedLine => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text })),
  );
}

const textOf = (one: OpenCapture): string => one.part('text.txt')?.toString('utf8') ?? '';
const linesOf = (one: OpenCapture): string[] =>
  textOf(one)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** Blanks and line breaks do not count: an excerpt was cut from another rendering of the same words. */
const stands = (words: string, one: OpenCapture): boolean => bare(textOf(one)).includes(bare(words));
const bare = (text: string): string => text.replace(/\s+/g, '');
