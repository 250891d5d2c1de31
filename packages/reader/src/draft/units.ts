import type { Block, Document } from '../blocks/index.ts';

/** A class of assessed units as the document lists it. */
export interface UnitList {
  readonly name: string;
  readonly stated: number | null;
  readonly units: readonly string[];
}

/** 市直有关部门(47家)：…、…; A类(10个)：…、…: a name with a count, then at least three names parted by 、. */
const HEAD =
  /(?:^|[。；\n]|[一二三四五六七八九十]、)((?:[（(]?[一二三四五六七八九十\d]+[)）、.])?[^。；：:、，,（(\n]{2,20})[（(](?:共)?(\d+|\*+)(?:个|家|户)[)）][：:。]?\s*/g;

/** Lists of units in the words of a document, in order; none where it names none. */
export function unitListsOf(document: Document): UnitList[] {
  const text = document.blocks.flatMap(textOf).join('\n');
  const heads = [...text.matchAll(HEAD)];
  const lists: UnitList[] = [];
  heads.forEach((head, index) => {
    const from = (head.index ?? 0) + head[0].length;
    const rest = text.slice(from, heads[index + 1]?.index ?? from + 4000);
    const words = (/^[^。；]*/.exec(rest)?.[0] ?? '').split(/\n(?=[一二三四五六七八九十]、|附件|第)/)[0] ?? '';
    const units = words
      .split(/[、，,\n]/)
      .map((unit) => unit.replace(/\s+/g, ''))
      .filter((unit) => unit.length >= 2 && unit.length <= 30);
    const name = (head[1] ?? '').replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.]/, '').trim();
    if (
      units.length < 2 ||
      /指标|分值|得分/.test(name) ||
      units.some((unit) => /[（(][\d*]+(?:个|家|户)[)）]|[：:]|等$/.test(unit))
    )
      return;
    const stated = head[2]?.includes('*') ? null : Number(head[2]);
    if (lists.some((list) => list.name === name)) return;
    lists.push({ name, stated, units: [...new Set(units)] });
  });
  return lists;
}

const textOf = (block: Block): string[] => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : []);
