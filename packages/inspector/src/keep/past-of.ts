import { type Attempt, failingSince, type History, inOrder } from '../derive/history.ts';
import { type Line, linesIn, tryOf } from './lines.ts';

/** Tries at the home page that are carried on: a month with 24 a day and a little more. */
const MOST_AT_HOME = 800;
/** Tries at any other address. */
const MOST = 20;

/**
 * What earlier runs of a site have tried: its home page, and every address that failed and has not opened since. Runs that were
 * killed count as far as they came; runs of other sites do not. Throws KeptRunBroken, and what the disk throws where a folder is none.
 */
export async function pastOf(home: string, folders: readonly string[]): Promise<History> {
  const failed = new Set([home]);
  await eachTry(home, folders, (url, { failure }) => {
    if (failure !== null) failed.add(url);
  });
  const tries = new Map<string, Attempt[]>();
  await eachTry(home, folders, (url, attempt) => {
    if (failed.has(url)) tries.set(url, [...(tries.get(url) ?? []), attempt]);
  });
  const past = new Map<string, readonly Attempt[]>();
  for (const [url, attempts] of tries) {
    const carried = url === home ? inOrder(attempts).slice(-MOST_AT_HOME) : failingSince(attempts).slice(-MOST);
    if (carried.length > 0) past.set(url, carried);
  }
  return past;
}

async function eachTry(
  home: string,
  folders: readonly string[],
  hear: (url: string, attempt: Attempt) => void,
): Promise<void> {
  for (const folder of folders) {
    let today = '';
    for await (const { line } of linesIn(folder)) {
      if (line.kind === 'begin' && line.home !== home) break;
      if (line.kind === 'begin') today = line.today;
      for (const attempt of triesIn(line, today)) hear((line as { url: string }).url, attempt);
    }
  }
}

function triesIn(line: Line, today: string): readonly Attempt[] {
  switch (line.kind) {
    case 'past':
      return line.attempts;
    case 'visit':
    case 'file':
      return [{ at: line.at, failure: null }];
    case 'outer':
      return [{ at: line.at, failure: line.failure }];
    case 'missed': {
      const last = tryOf(line, today);
      return last === null ? [] : [{ at: last.at, failure: line.failure }];
    }
    default:
      return [];
  }
}
