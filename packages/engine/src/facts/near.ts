/** Edit distance, given up beyond `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** Shorter than this a part says nothing, and figures alone are in every code. */
const PART = 2;
const says = (part: string): boolean => part.length >= PART && /[^\d.\s]/.test(part);

/** Of the names of which the text is a part, or that are a part of it, the one nearest in length. */
function inside(text: string, names: readonly string[]): string {
  let best = '';
  for (const name of names) {
    const fits = name.includes(text) ? says(text) : text.includes(name) && says(name);
    if (fits && (best === '' || apart(name, text) < apart(best, text))) best = name;
  }
  return best;
}

const apart = (a: string, b: string): number => Math.abs(a.length - b.length);

/** “（X？）”: the name that was probably meant, or nothing. Fills `{near}` in the catalogue of problems. */
export function near(text: string, names: Iterable<string>): string {
  const most = Math.min(2, Math.floor(text.length / 2));
  let best = '';
  let least = most + 1;
  // An iterator of a map can be gone through once only.
  const all = [...names];
  for (const name of all) {
    const d = distance(text, name, most);
    if (d < least) {
      least = d;
      best = name;
    }
  }
  best ||= inside(text, all);
  return best ? `（${best}？）` : '';
}
