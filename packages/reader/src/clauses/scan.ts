import { ahead } from './ahead.ts';
import { atMost } from './at-most.ts';
import type { Event, Verb } from './event.ts';
import { eventAt } from './event-at.ts';
import {
  BARE,
  BETWEEN,
  DELEGATED,
  EXEMPT,
  FREE,
  FULL_MARKS,
  HALVED,
  MARK,
  MINUS,
  NEEDS,
  NOISE,
  PLAIN_MARK,
  PROPORTION,
  RANGE_BARE,
  RANGE_GIVEN,
  RANGE_MARK,
  RATIO,
  ROOM,
  TAKE_OF,
  VERBS,
  WITHIN,
  ZERO,
} from './forms.ts';
import { unheaded } from './heading.ts';
import { LIMIT } from './limit-forms.ts';
import { promote } from './promote.ts';
import { Seek } from './seek.ts';
import { VETO } from './veto-forms.ts';

const ALL: readonly RegExp[] = [
  FULL_MARKS,
  ...NOISE,
  ...LIMIT.map(([pattern]) => pattern),
  BETWEEN,
  WITHIN,
  HALVED,
  RATIO,
  ...ZERO,
  EXEMPT,
  ...VETO.map(([pattern]) => pattern),
  DELEGATED,
  ...VERBS.flatMap(([, patterns]) => patterns),
  TAKE_OF,
  ...PROPORTION,
  ...FREE,
  BARE,
  MINUS,
  RANGE_MARK,
  ...RANGE_GIVEN,
  RANGE_BARE,
  ROOM,
  MARK,
  PLAIN_MARK,
];

/** A normalised text → its events in order, which never overlap; `column` is what the head of its column says of bare marks. */
export function eventsOf(text: string, column?: Verb): readonly Event[] {
  const events: Event[] = [];
  let line: Event[] = [];
  let last = 0;
  const seek = new Seek(text, NEEDS);
  let row = 0;
  for (let index = seek.next(ALL, 0); index < text.length; index = seek.next(ALL, index)) {
    const begins = text.lastIndexOf('\n', index) + 1;
    if (begins > row) line = [];
    row = Math.max(row, begins);
    const event = eventAt(seek, index, line, last, events);
    if (event) {
      events.push(event);
      line.push(event);
      last = event.to;
    }
    index = event ? event.to : index + 1;
  }
  return promote(text, atMost(text, ahead(text, unheaded(text, events))), column);
}
