import { chinaDay } from '../ui/china.ts';

/** A file made in the page (pasted, unpacked) bears the moment of its making, not a date of its own. */
const FRESH_MS = 60_000;

/** The latest day, in China, on which one of the files was changed by its own word; null where none says. */
export function fileDay(files: readonly Pick<File, 'lastModified'>[], now = Date.now()): string | null {
  const own = files.map(({ lastModified }) => lastModified).filter((at) => at > 0 && at < now - FRESH_MS);
  return own.length > 0 ? chinaDay(Math.max(...own)) : null;
}
