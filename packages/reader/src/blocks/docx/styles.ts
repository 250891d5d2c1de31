import type { Work } from '../work.ts';
import { attribute, readXml } from '../xml.ts';

/** What a style says about paragraphs that concerns their reading. */
export interface Style {
  name: string;
  basedOn?: string;
  /** 1 is the highest; 0: body text. */
  level?: number;
  list?: string;
  listLevel?: number;
}

/** The styles of a document, each with what it inherits. */
export class Styles {
  readonly #styles: ReadonlyMap<string, Style>;

  constructor(styles: ReadonlyMap<string, Style>) {
    this.#styles = styles;
  }

  /** The style of that id and those it is based on, nearest first. */
  #chain(id: string): Style[] {
    const chain: Style[] = [];
    let style = this.#styles.get(id);
    while (style && !chain.includes(style) && chain.length < 20) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
    return chain;
  }

  /** The heading level of the style; undefined where it is none. */
  level(id: string): number | undefined {
    for (const { level, name } of this.#chain(id)) {
      const named = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
      if (level !== undefined) return level === 0 ? undefined : level;
      if (named !== undefined) return Number(named);
      if (/^(?:title|标题)$/i.test(name)) return 1;
    }
    return undefined;
  }

  list(id: string): string | undefined {
    return this.#chain(id).find(({ list }) => list !== undefined)?.list;
  }

  listLevel(id: string): number | undefined {
    return this.#chain(id).find(({ listLevel }) => listLevel !== undefined)?.listLevel;
  }

  /** Whether it is the style of a line in a table of contents, which only repeats headings. */
  isContents(id: string): boolean {
    return /^(?:toc|目录)\s*\d/i.test(this.#styles.get(id)?.name ?? '');
  }
}

/** Reads styles.xml. */
export async function readStyles(bytes: Uint8Array | null, work: Work): Promise<Styles> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const value = attribute(attributes, 'val') ?? '';
    if (name === 'style') {
      style = { name: '' };
      styles.set(attribute(attributes, 'styleId') ?? '', style);
    } else if (style === undefined) return;
    else if (name === 'name') style.name = value;
    else if (name === 'basedOn') style.basedOn = value;
    else if (name === 'outlineLvl') style.level = outlineLevel(value);
    else if (name === 'numId') style.list = value;
    else if (name === 'ilvl') style.listLevel = Number(value);
  };
  const close = (name: string): void => {
    if (name === 'style') style = undefined;
  };
  if (bytes) await readXml(bytes, { open, close }, work);
  return new Styles(styles);
}

/** Outline levels count from 0; 9 is body text. */
export const outlineLevel = (value: string): number => (/^[0-8]$/.test(value) ? Number(value) + 1 : 0);
