import { counted } from '../counting.ts';
import type { Work } from '../work.ts';
import { type Attributes, attribute, isOn, readXml } from '../xml.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  legal: boolean;
  /** The level above whose next number begins this one anew; 0: nothing does. Absent: any level above. */
  restart?: number;
}

interface Num {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

interface Abstract {
  readonly levels: Map<number, Level>;
  /** A list style that stands for this definition. */
  link?: string;
}

const LEVELS = 9;

/** Counts the numbers that a word processor prints in front of paragraphs, in the order of the document. */
export class Numbering {
  readonly #nums: ReadonlyMap<string, Num>;
  readonly #abstracts: ReadonlyMap<string, Abstract>;
  readonly #styled: (style: string) => string | undefined;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(
    nums: ReadonlyMap<string, Num>,
    abstracts: ReadonlyMap<string, Abstract>,
    styled: (style: string) => string | undefined,
  ) {
    this.#nums = nums;
    this.#abstracts = abstracts;
    this.#styled = styled;
  }

  /** The number of the next paragraph of this list and level, as printed; empty for a bullet and for no known list. */
  next(numId: string, level: number): string {
    const num = this.#nums.get(numId);
    if (num === undefined || !(level >= 0 && level < LEVELS)) return '';
    const abstract = this.#abstractOf(num);
    const levelOf = (at: number): Level | undefined => num.levels.get(at) ?? abstract?.levels.get(at);
    const here = levelOf(level);
    if (here === undefined) return '';
    const counters = this.#counters.get(num.abstract) ?? [];
    this.#counters.set(num.abstract, counters);
    const start = num.starts.get(level);
    const key = `${numId}/${level}`;
    if (start !== undefined && !this.#started.has(key)) counters[level] = start;
    else counters[level] = (counters[level] ?? (start ?? here.start) - 1) + 1;
    this.#started.add(key);
    for (let below = level + 1; below < LEVELS; below += 1) {
      const restart = levelOf(below)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) counters[below] = undefined;
    }
    if (here.format === 'bullet') return '';
    return here.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = levelOf(at);
      return counted(counters[at] ?? of?.start ?? 1, here.legal ? 'decimal' : (of?.format ?? 'decimal'));
    });
  }

  /** A definition may stand for a list style, which names a list, which has the levels. */
  #abstractOf(num: Num): Abstract | undefined {
    let abstract = this.#abstracts.get(num.abstract);
    for (let hops = 0; abstract?.link !== undefined && abstract.levels.size === 0 && hops < 5; hops += 1) {
      const linked = this.#nums.get(this.#styled(abstract.link) ?? '');
      abstract = linked && this.#abstracts.get(linked.abstract);
    }
    return abstract;
  }
}

/** Reads numbering.xml. `styled` tells which list a style names. */
export async function readNumbering(
  bytes: Uint8Array | null,
  styled: (style: string) => string | undefined,
  work: Work,
): Promise<Numbering> {
  const nums = new Map<string, Num>();
  const abstracts = new Map<string, Abstract>();
  let abstract: Abstract | undefined;
  let num: Num | undefined;
  let level: Level | undefined;
  let override = 0;
  const fallbacks: string[] = [];
  const open = (name: string, attributes: Attributes): void => {
    // A format that old programs do not know stands twice; the one for those that do comes first.
    if (fallbacks.length > 0 || name === 'mc:Fallback') {
      fallbacks.push(name);
      return;
    }
    const value = attribute(attributes, 'val') ?? '';
    const at = Number(attribute(attributes, 'ilvl') ?? 0);
    if (name === 'abstractNum') {
      abstract = { levels: new Map() };
      abstracts.set(attribute(attributes, 'abstractNumId') ?? '', abstract);
    } else if (name === 'numStyleLink' && abstract) abstract.link = value;
    else if (name === 'num') {
      num = { abstract: '', starts: new Map(), levels: new Map() };
      nums.set(attribute(attributes, 'numId') ?? '', num);
    } else if (name === 'abstractNumId' && num) num.abstract = value;
    else if (name === 'lvlOverride') override = at;
    else if (name === 'startOverride') num?.starts.set(override, whole(value, 1));
    else if (name === 'lvl') {
      level = { start: 1, format: 'decimal', text: '', legal: false };
      (num ?? abstract)?.levels.set(at, level);
    } else if (level) {
      if (name === 'start') level.start = whole(value, 1);
      else if (name === 'numFmt' && value !== 'custom') level.format = value;
      else if (name === 'lvlText') level.text = value;
      else if (name === 'isLgl') level.legal = isOn(attributes);
      else if (name === 'lvlRestart') level.restart = whole(value, 0);
    }
  };
  const close = (name: string): void => {
    if (fallbacks.length > 0) fallbacks.pop();
    else if (name === 'abstractNum') abstract = undefined;
    else if (name === 'num') num = undefined;
    else if (name === 'lvl') level = undefined;
  };
  if (bytes) await readXml(bytes, { open, close }, work);
  return new Numbering(nums, abstracts, styled);
}

const whole = (text: string, otherwise: number): number => (/^\d{1,6}$/.test(text) ? Number(text) : otherwise);
