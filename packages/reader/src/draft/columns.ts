import type { Table } from '../blocks/index.ts';
import { textOf } from '../blocks/index.ts';
import { readClause } from '../clauses/index.ts';

/** What a column of an indicator table holds. */
export type Role =
  | 'number'
  | 'level'
  | 'content'
  | 'criterion'
  | 'points'
  | 'responsible'
  /** Who assesses: 负责考核部门, 评分部门. */
  | 'owner'
  /** Whom an item is for: 适用对象. */
  | 'concern'
  | 'method'
  | 'note'
  | 'score'
  | 'other';

export interface Columns {
  /** Rows of the grid that are header. */
  readonly head: number;
  readonly roles: readonly Role[];
  /** Columns whose role was taken from what they contain, not from what they are called. */
  readonly guessed: readonly number[];
}

/** Words of headers, most telling first; a header may say several (考核内容及评分标准). */
const HEADERS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:序号?|编号|项次|NO\.?)$/i, 'number'],
  [
    /评分标准|评分细则|评分办法|评分方法|计分(?:办法|标准|方法|规则)|扣分(?:标准|办法|细则)|赋分(?:标准|办法|说明|细则|规则|方法|方式)|考核标准|评价标准|评分依据|打分标准|评分说明|得分标准|考评标准|加分标准|评分规则|考核办法/,
    'criterion',
  ],
  [/分值|标准分|满分|权重|赋分$|^分数$|基础分|基准分|配分|应得分/, 'points'],
  [/自评|得分|评分$|实得|扣分$|考核分|核定分/, 'score'],
  [/(?<!被)(?:考核|考评|评分|评价|测评|打分|赋分|计分)(?:部门|主体|机构)|负责考核|评分单位|打分单位|赋分单位/, 'owner'],
  [/^适用(?:单位|对象|范围)$/, 'concern'],
  [/责任(?:单位|部门|科室|人)|牵头|考核对象|考核单位|适用(?:单位|对象|范围)|被考核|承办|实施单位/, 'responsible'],
  [
    /考核(?:方式|方法)|考评(?:方式|方法)|评估方式|检查方式|测评方式|数据来源|资料来源|佐证|印证|查看资料|支撑材料/,
    'method',
  ],
  [/备注|说明$|附注|否决/, 'note'],
  [
    /[一二三四五]级指标|^指标|指标名称|考核(?:项目|指标|事项)|考评(?:项目|指标)|检查(?:项目|指标)|评价(?:项目|指标)|^项目$|^类别$|考核类别|评估指标|测评指标|工作(?:任务|项目)|大项|小项|考核要素|^项$/,
    'level',
  ],
  [
    /考核(?:内容|要点|要求)|考评(?:内容|要点)|评价(?:内容|要点)|工作(?:要求|内容|目标)|检查内容|主要内容|目标(?:任务|要求)|具体要求|指标(?:解释|说明|内容)|评估内容|^内容$|^要求$|内容及要求/,
    'content',
  ],
];

/** What a column of that header holds; undefined where the words do not say. */
export const roleOf = (header: string): Role | undefined => {
  const words = header.replace(/[\s（(][^）)]*[）)]?/g, '').replace(/\s/g, '');
  return (
    HEADERS.find(([pattern]) => pattern.test(words))?.[1] ??
    HEADERS.find(([pattern]) => pattern.test(header.replace(/\s/g, '')))?.[1]
  );
};

/**
 * Recognises the columns of a table by their header and, where that says nothing, by what they contain. Undefined where the table is
 * no indicator table: nothing in it scores, or nothing carries points.
 */
export function columnsOf(table: Table): Columns | undefined {
  const width = table.grid[0]?.length ?? 0;
  if (width < 2 || table.grid.length < 2) return undefined;
  const head = headOf(table);
  if (isLyingDown(table)) return undefined;
  const names = Array.from({ length: width }, (_, column) => headerText(table, head, column));
  const roles: (Role | undefined)[] = names.map(roleOf);
  const body = table.grid.slice(head);
  const guessed: number[] = [];
  const samples = body.filter((_, index) => index % Math.max(1, Math.floor(body.length / 24)) === 0);
  const facts = Array.from({ length: width }, (_, column) => contentOf(samples, column));
  const give = (column: number, role: Role): void => {
    roles[column] = role;
    guessed.push(column);
  };
  // 考核指标及评分 that holds sentences is no place for marks to come.
  roles.forEach((role, column) => {
    if (role === 'score' && (facts[column]?.length ?? 0) > 12)
      give(column, roles.includes('criterion') ? 'content' : 'criterion');
  });
  // 评分标准 beside 评分方法: the one whose words take no marks says what is demanded.
  const criteria = roles.flatMap((role, column) => (role === 'criterion' ? [column] : []));
  if (criteria.length > 1 && criteria.some((column) => (facts[column]?.scoring ?? 0) >= 0.3))
    for (const column of criteria) if ((facts[column]?.scoring ?? 0) < 0.15) give(column, 'content');
  // A column called 考核指标 that holds sentences is no level of the tree.
  roles.forEach((role, column) => {
    const fact = facts[column];
    // In rows that lost their first cells 三级指标 holds what stands right of it.
    if (/级指标/.test(names[column] ?? '') && roles.includes('content')) return;
    if (role !== 'level' || !fact || fact.length <= 36 || roles.filter((one) => one === 'level').length < 2) return;
    give(column, fact.scoring >= 0.3 && !roles.includes('criterion') ? 'criterion' : 'content');
  });
  // 考核内容 beside 考核要求: the shorter one names the indicator.
  const contents = roles.flatMap((role, column) => (role === 'content' ? [column] : []));
  const [left, ...more] = contents;
  if (left !== undefined && more.length > 0 && (facts[left]?.length ?? 99) <= 40) give(left, 'level');
  if (!roles.includes('points')) {
    const column = facts.findIndex((fact, index) => roles[index] === undefined && fact.numbers >= 0.6);
    if (column >= 0) give(column, 'points');
  }
  if (!roles.includes('criterion')) {
    const best = facts
      .map((fact, column) => ({ column, share: fact.scoring }))
      .filter(
        ({ column }) =>
          roles[column] === undefined ||
          roles[column] === 'content' ||
          roles[column] === 'note' ||
          roles[column] === 'method',
      )
      .sort((a, b) => b.share - a.share)[0];
    if (best && best.share >= 0.3) give(best.column, 'criterion');
  }
  // 考核内容 that is short and stands left of everything long is a level of the tree.
  roles.forEach((role, column) => {
    if (role === undefined)
      give(column, (facts[column]?.length ?? 0) > 30 ? 'content' : column < width / 2 ? 'level' : 'other');
  });
  if (!roles.includes('level')) {
    const column = roles.findIndex(
      (role, index) =>
        (role === 'content' || role === 'other') &&
        (facts[index]?.length ?? 99) <= 30 &&
        (facts[index]?.distinct ?? 0) > 0.3,
    );
    if (column >= 0) give(column, 'level');
  }
  const scores = facts.some((fact) => fact.scoring > 0.2);
  if (!roles.includes('points') && !roles.includes('criterion')) return undefined;
  if (!scores && !roles.includes('points')) return undefined;
  return { head, roles: roles as Role[], guessed };
}

/** A table whose rows are 满分、得分: it states sums across, and holds no indicators. */
const isLyingDown = (table: Table): boolean =>
  table.grid.filter((cells) => cells[0] && /^(?:满分|得分|分值)$/.test(textOf(cells[0]).replace(/\s/g, ''))).length >=
  1;

/** Rows at the top that name columns: at least two of their cells are headers, and none carries points. */
function headOf(table: Table): number {
  let head = 0;
  for (const [row, cells] of table.grid.entries()) {
    if (row > 3) break;
    const texts = cells.map((cell) => textOf(cell).replace(/\s/g, ''));
    const named = new Set(texts.filter((text) => text !== '' && text.length <= 16 && roleOf(text) !== undefined));
    const filled = new Set(texts.filter((text) => text !== ''));
    if (named.size >= 2 && named.size * 2 >= filled.size) head = row + 1;
    else if (head > 0) break;
  }
  return head;
}

function headerText(table: Table, head: number, column: number): string {
  const texts: string[] = [];
  for (let row = 0; row < head; row += 1) {
    const cell = table.grid[row]?.[column];
    const text = cell ? textOf(cell).replace(/\s/g, '') : '';
    if (text !== '' && text !== texts.at(-1) && (cell?.columnSpan ?? 1) < (table.grid[0]?.length ?? 1))
      texts.push(text);
  }
  return texts.at(-1) ?? '';
}

interface Content {
  /** Shares of the filled cells that are a number, and that state a rule. */
  readonly numbers: number;
  readonly scoring: number;
  /** The length of the middle one: a cell or two that a converter filled with other words do not count. */
  readonly length: number;
  /** The share of different texts among the filled cells: 是 and 否 name nothing. */
  readonly distinct: number;
}

function contentOf(rows: Table['grid'], column: number): Content {
  const texts = rows.map((row) => (row[column] ? textOf(row[column]).trim() : '')).filter((text) => text !== '');
  if (texts.length === 0) return { numbers: 0, scoring: 0, length: 0, distinct: 0 };
  const share = (of: (text: string) => boolean): number => texts.filter(of).length / texts.length;
  return {
    numbers: share(isPoints),
    scoring: share((text) => /[分扣]/.test(text) && readClause({ text: text.slice(0, 300) }).rules.length > 0),
    distinct: new Set(texts).size / texts.length,
    length: texts.map((text) => text.length).sort((a, b) => a - b)[Math.floor(texts.length / 2)] ?? 0,
  };
}

/** 5, 5分, （5分）, 5%, **: a cell that holds marks and nothing else. */
export const isPoints = (text: string): boolean =>
  /^[（(]?[\d.]+\s*[分%％]?[)）]?$|^\*+(?:\.\*+)?[分%]?$/.test(text.replace(/\s/g, ''));
/** A number of more digits than marks have is none. */
export const pointsIn = (text: string): number | null => {
  const found = /^[（(]?(\d{1,5}(?:\.\d{1,4})?)\s*[分%％]?[)）]?$/.exec(text.replace(/\s/g, ''));
  return found ? Number(found[1]) : null;
};
