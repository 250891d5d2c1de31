import { type Branch, numbered } from '../branch.ts';
import { marksIn, nameOf } from '../rows.ts';
import { shortName } from '../short-name.ts';
import type { Said } from './lines.ts';

/** Fewer items are the points of one criterion. */
const ENOUGH = 4;
const SCORES = /扣|不得分|(?:得|计|加|赋予|赋)\s*[\d.*]+\s*分|否/;
const ITEM = /^(\d{1,3})\s*[.．、]\s*/;

/**
 * A plan that is a list of criteria and names nothing: each numbered item that gives or takes marks is an indicator, called by its first
 * words; headings above the lists are groups. Empty where there are no such lists.
 */
export function listedIn(lines: readonly Said[]): Branch[] {
  const groups: { heading: Said | undefined; items: Said[] }[] = [{ heading: undefined, items: [] }];
  for (const line of lines) {
    const number = Number(ITEM.exec(line.text)?.[1] ?? Number.NaN);
    const group = groups.at(-1);
    if (line.level !== undefined) groups.push({ heading: line, items: [] });
    else if (group && number === group.items.length + 1) group.items.push(line);
    // The words of an item that goes on; items of another list end this one.
    else if (group && Number.isNaN(number) && group.items.length > 0) {
      const last = group.items.pop() as Said;
      group.items.push({ ...last, text: `${last.text}\n${line.text}` });
    } else if (number === 1) groups.push({ heading: undefined, items: [line] });
  }
  const lists = groups.filter(
    ({ items }) => items.length >= ENOUGH && items.filter(({ text }) => SCORES.test(text)).length >= items.length * 0.6,
  );
  const branches = lists.flatMap(({ heading, items }): Branch[] => {
    const leaves = numbered(items.map(leafOf));
    if (!heading) return leaves;
    return [{ name: nameOf(heading.text), full: null, masked: false, place: heading.place, children: leaves }];
  });
  return numbered(branches);
}

function leafOf({ text, place }: Said): Branch {
  const criterion = text.replace(ITEM, '');
  const first = criterion.replace(ITEM, '').split(/[。；;，,：:\n]/)[0] ?? '';
  const words = nameOf(shortName(criterion.replace(ITEM, ''), true));
  return {
    name: words === '' ? '（未命名）' : words,
    full: /[)）]$/.test(first) ? marksIn(first) : null,
    masked: false,
    place,
    children: [],
    row: { levels: [], points: [], content: '', criterion, responsible: '', owner: '', method: '', note: '', place },
  };
}
