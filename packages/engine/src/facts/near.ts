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

/** “（X？）”: the name that was probably meant, or nothing. Fills `{near}` in the catalogue of problems. */
export function near(text: string, names: Iterable<string>): string {
  const most = Math.min(2, Math.floor(text.length / 2));
  let best = '';
  let least = most + 1;
  for (const name of names) {
    const d = distance(text, name, most);
    if (d < least) {
      least = d;
      best = name;
    }
  }
  return best ? `（${best}？）` : '';
}
