import { PLAIN } from './act.ts';
import type { Event } from './event.ts';

/** What ends the words behind marks: the next part, the next line, or nothing more. */
const END = /[；。\n]|$/;
/** Marks stand at the beginning of a line, of a part, or behind a number. */
const BEGINS = /(?:^|[；。\n])(?:\d{1,2}[.、)]|（[^（）]{1,3}）|[①-⑳])?$/;

/**
 * 5分：完全符合；3分：基本符合；0分：不符合, 扣2分：…；扣1分：…: at least two marks that stand before what they are for. Each becomes an
 * event that holds its own words.
 */
export function ahead(text: string, events: readonly Event[]): readonly Event[] {
  const own = events.map((event, index) => wordsBehind(text, event, events[index + 1]));
  if (own.filter((words) => words !== undefined).length < 2) return events;
  return events.map((event, index) => {
    const words = own[index];
    if (words === undefined) return event;
    const held = { from: event.from, to: event.to + 1 + words.length, own: words.replace(/[，的]+$/, '') };
    if (event.kind === 'act') return { ...event, ...held };
    const points = event.kind === 'mark' ? event.points : null;
    if (points === 0) return { kind: 'zero', ...held };
    return { ...PLAIN, verb: 'gain', points: [points], ...held };
  });
}

/** The words behind 4分：, where nothing else scores in them. */
function wordsBehind(text: string, event: Event, next: Event | undefined): string | undefined {
  const plain =
    (event.kind === 'act' && event.points.length === 1) ||
    event.kind === 'zero' ||
    (event.kind === 'mark' && !event.bracket && event.per === undefined);
  if (!plain || text.charAt(event.to) !== '：' || !BEGINS.test(text.slice(0, event.from))) return undefined;
  const rest = text.slice(event.to + 1);
  const words = rest.slice(0, rest.search(END));
  const crossed = next !== undefined && next.from < event.to + 1 + words.length;
  return words === '' || crossed ? undefined : words;
}
