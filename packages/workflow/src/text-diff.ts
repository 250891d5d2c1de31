/** A stretch of words that both texts have, or only the newer (`in`), or only the older one (`out`). */
export interface TextPiece {
  readonly kind: 'same' | 'in' | 'out';
  readonly text: string;
}

/** As many pairs of tokens are compared at most; two texts beyond that are told whole. */
const MOST_PAIRS = 1_000_000;
/** What is alike between two changes is only read as such from this length on: 的 or a comma in common is chance. */
const LEAST_SAME = 2;

/** A figure is one token, so that 10 → 100 reads as two figures; everything else goes by characters, as Chinese does. */
const tokensOf = (text: string): string[] => text.match(/\d+(?:\.\d+)?|[A-Za-z]+|[\s\S]/gu) ?? [];

/** Two texts as one: what stays, what went, what came, in reading order. Joined without `in` it is the older one. Pure. */
export function diffText(before: string, after: string): TextPiece[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const [was, is] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const middle = was.length * is.length > MOST_PAIRS ? whole(was, is) : align(was, is);
  return tidy([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ]);
}

const whole = (was: readonly string[], is: readonly string[]): TextPiece[] => [
  { kind: 'out', text: was.join('') },
  { kind: 'in', text: is.join('') },
];

/** The longest common part of both, by the table of lengths. */
function align(was: readonly string[], is: readonly string[]): TextPiece[] {
  const width = is.length + 1;
  const lengths = new Uint32Array((was.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = was[i] === is[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pieces: TextPiece[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    const [x, y] = [was[i], is[j]];
    if (x !== undefined && x === y) {
      pieces.push({ kind: 'same', text: x });
      i += 1;
      j += 1;
    } else if (x !== undefined && (y === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'out', text: x });
      i += 1;
    } else {
      pieces.push({ kind: 'in', text: y ?? '' });
      j += 1;
    }
  }
  return pieces;
}

/** Joins what belongs together, and reads a crumb of likeness between two changes as changed too. */
function tidy(pieces: readonly TextPiece[]): TextPiece[] {
  const joined = join(pieces);
  const crumbless = joined.flatMap((piece, at): TextPiece[] => {
    const between = at > 0 && at < joined.length - 1;
    if (piece.kind !== 'same' || !between || [...piece.text].length >= LEAST_SAME) return [piece];
    return [
      { kind: 'out', text: piece.text },
      { kind: 'in', text: piece.text },
    ];
  });
  return join(crumbless);
}

/** Neighbours of one kind become one; of a change what went comes before what came. */
function join(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  let [out, come] = ['', ''];
  const flush = (): void => {
    if (out !== '') joined.push({ kind: 'out', text: out });
    if (come !== '') joined.push({ kind: 'in', text: come });
    [out, come] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'out') out += text;
    else if (kind === 'in') come += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}
