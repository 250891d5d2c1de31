import type { Block, Document } from '../blocks/index.ts';
import { isBody } from './body.ts';
import { titledLists } from './titled-lists.ts';
import type { UnitList } from './unit-list.ts';

/** 市直有关部门(47家)：…、…; A类(10个)：…、…: a name with a count, then at least three names parted by 、. */
const HEAD =
  /(?:^|[。；\n]|[一二三四五六七八九十]、|(?=[A-F甲乙丙丁]类[（(]))((?:[（(]?[一二三四五六七八九十\d]+[)）、.])?(?:[^。；：:、，,（()）\n]|[（(][市县区、]{1,4}[)）]){2,20})[（(](?:共)?(\d+|\*+)(?:个|家|户)[)）][：:。]?\s*/g;
/** （一）交通领域。甲公司、乙公司。: a list that names its units by field. */
const FIELD = /[（(][一二三四五六七八九十]{1,2}[)）][^。：:、]{2,12}[。：:]\s*([^。；\n]*)[。；]?\s*/y;
const SCOPE = /(?:^|[\n。\d*])\s*([^\n。：:、，\d*]{2,24}?)(?:考核|考评|测评|评估)(?:对象|单位名单|名单)/g;

const MASKED = /XX|xx|××|\*\*|＊＊|某某/;

/** Lists of units in the words of a document, in order; none where it names none. */
export function unitListsOf(document: Document): UnitList[] {
  const text = document.blocks.flatMap(textOf).join('\n');
  const heads = [...text.matchAll(HEAD)];
  const scopes = [...text.matchAll(SCOPE)].map(({ index, 1: name = '' }) => ({
    index,
    name: name.replace(/\s+/g, ''),
  }));
  const lists: UnitList[] = [];
  heads.forEach((head, index) => {
    const from = (head.index ?? 0) + head[0].length;
    const rest = text.slice(from, heads[index + 1]?.index ?? from + 4000);
    const units = unitsIn(rest);
    const name = (head[1] ?? '').replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.]/, '').trim();
    if (
      units.length < 2 ||
      /指标|分值|得分/.test(name) ||
      units.some((unit) => /[（(][\d*]+(?:个|家|户)[)）]|[：:]|等$/.test(unit))
    )
      return;
    const stated = head[2]?.includes('*') ? null : Number(head[2]);
    const masked = units.filter((unit) => MASKED.test(unit)).length > units.length / 2;
    const scope = scopes.filter((one) => one.index < (head.index ?? 0)).at(-1)?.name ?? '';
    const list = { name, stated, units: masked ? [] : [...new Set(units)], scope };
    const again = lists.findIndex((one) => one.name === name && one.scope === scope);
    if (again === -1) lists.push(list);
    // Said twice, it is the one that is as long as it says.
    else if (lists[again]?.units.length !== stated && list.units.length === stated) lists[again] = list;
  });
  if (lists.length > 0) return lists;
  const titled = titledLists(text);
  return titled.length > 0 ? titled : [...namedIn(text)];
}

function unitsIn(rest: string): string[] {
  const names = (words: string): string[] =>
    words
      .split(/[、，,\n]/)
      .map((unit) => unit.replace(/\s+/g, ''))
      .filter((unit) => unit.length >= 2 && unit.length <= 30);
  const fields: string[] = [];
  FIELD.lastIndex = 0;
  for (let field = FIELD.exec(rest); field; field = FIELD.exec(rest)) fields.push(field[1] ?? '');
  if (fields.length > 1) return fields.flatMap(names);
  const words =
    (/^[^。；]*/.exec(rest)?.[0] ?? '').split(/\n(?=[一二三四五六七八九十]、|附件|第)|(?=(?:19|20)\d{2}年)/)[0] ?? '';
  return names(words);
}

/** 考核对象：县水利局、县环保局、县住建局（3家）。 Names without a class of their own, at least three. */
const OBJECTS = /(?:考核|考评|测评|评估|评议)(?:的)?(?:对象|单位|范围)(?:为|是|包括)?[：:\s]\s*([^。；\n]{6,4000})/g;

function* namedIn(text: string): Generator<UnitList> {
  for (const [, words = ''] of text.matchAll(OBJECTS)) {
    const count = /[（(]?共?(\d{1,4})(?:个|家|户)(?:单位|部门)?[)）]?$/.exec(words);
    const names = words
      .slice(0, count?.index ?? words.length)
      .replace(/[（(]$/, '')
      .split(/[、，,]|和(?=[^、，,]{2,12}$)/);
    const units = [...new Set(names.map((name) => name.replace(/\s+/g, '')).filter((name) => name.length >= 2))];
    if (units.length < 3 || !units.every(isBody)) continue;
    yield { name: '考核对象', stated: count ? Number(count[1]) : null, units, scope: '' };
    return;
  }
}

const textOf = (block: Block): string[] => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.text] : []);
