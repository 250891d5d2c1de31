/** 主要考核市人社局、市发改委: whom an indicator says that it concerns. */
const CONCERNS = /主要考核([^。；]{2,120})/;
/** 市扶贫办要围绕…: a demand that begins with whom it is made of. */
const DEMANDS = /^(?:要|应|须|需|围绕|负责|牵头|集中|组织|及时|积极|在本|按照|制定|建立)/;
/** 财政资金（区财政局）、食品安全（区市场监管局）: each field with those that it is owed by. */
const FIELD = /[（(]([^（()）]{2,80})[)）]/g;
/** 各单位, 有关部门: everybody, so nobody in particular. */
const EVERYBODY = /^(?:各|有关|相关|所有|全体)|(?:有关|相关)(?:部门|单位)$/;

/** Names that stand side by side; 市发展和改革委员会 is one. */
const parted = (words: string, units: ReadonlySet<string>): string[] =>
  words
    .split(/[、，,；;\s]/)
    .flatMap((word) => ([...units].some((unit) => word.startsWith(unit)) ? [word] : word.split(/[和及]/)))
    .filter((word) => word !== '');

/** Units of the lists that an indicator names as those that it concerns: in its cell of offices, or in the words of its demand. */
export function namedUnits(demand: string, responsible: string, units: ReadonlySet<string>): string[] {
  const listed = (words: readonly string[]): string[] =>
    words.flatMap((word) => [...units].find((unit) => word.startsWith(unit)) ?? []);
  const own = parted(responsible, units);
  const owed = own.some((word) => EVERYBODY.test(word)) ? [] : listed(own);
  if (owed.length > 0) return owed;
  const said = listed(parted(CONCERNS.exec(demand)?.[1] ?? '', units));
  if (said.length > 0) return said;
  const fields = [...demand.matchAll(FIELD)].flatMap(([, words = '']) => listed(parted(words, units)));
  return new Set(fields).size > 1 ? [...new Set(fields)] : startOf(demand, units);
}

function startOf(demand: string, units: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let rest = demand.trimStart();
  for (let next: string | undefined = ''; next !== undefined; ) {
    next = [...units].filter((unit) => rest.startsWith(unit)).sort((a, b) => b.length - a.length)[0];
    if (next === undefined) break;
    found.push(next);
    rest = rest.slice(next.length).replace(/^[、，,和及]/, '');
  }
  return found.length > 0 && DEMANDS.test(rest) ? found : [];
}
