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

/** 落实湖长制重点任务（琴江镇温坊人工湖）: whose the thing is that the name of an indicator has in brackets. */
const BRACKETED = /[（(]([^（()）]{2,40})[)）]/g;
/** 琴江镇…, though no list of the plan has it: a township that is told by its name. */
const TOWNSHIP = /^(?![各本全有其仅只限对])(?!.{0,2}乡镇)[\u4e00-\u9fff]{2,3}(?:镇|乡(?!镇)|街道)/;
/** 仅考核乡镇, （限县直部门）, （乡镇适用）: whom words keep to. */
const KEPT_TO =
  /(?:仅|只|限)(?:限|限于|考核|适用于?|针对|对|由)?([^，。；、（()）]{2,20})|[（(]([^（()）]{2,20})(?:适用|专项|考核)[)）]/g;

/** Classes of units that the words of an indicator keep it to. */
export function namedClasses(words: string, classes: readonly string[]): string[] {
  const said = [...words.matchAll(KEPT_TO)].map(([, only, fit]) => only ?? fit ?? '');
  return classes.filter((name) => said.some((one) => one.startsWith(name)));
}

/** Units of the lists that an indicator names as those that it concerns: in its cell of offices, in the words of its demand, or in its own name. */
export function namedUnits(demand: string, responsible: string, units: ReadonlySet<string>, name = ''): string[] {
  const listed = (words: readonly string[]): string[] =>
    words.flatMap((word) => [...units].find((unit) => word.startsWith(unit)) ?? []);
  const own = parted(responsible, units);
  const owed = own.some((word) => EVERYBODY.test(word)) ? [] : listed(own);
  if (owed.length > 0) return owed;
  const said = listed(parted(CONCERNS.exec(demand)?.[1] ?? '', units));
  if (said.length > 0) return said;
  const fields = [...demand.matchAll(FIELD)].flatMap(([, words = '']) => listed(parted(words, units)));
  if (new Set(fields).size > 1) return [...new Set(fields)];
  const start = startOf(demand, units);
  return start.length > 0
    ? start
    : [...name.matchAll(BRACKETED)].flatMap(([, words = '']) =>
        parted(words, units).flatMap(
          (word) => [...units].find((unit) => word.startsWith(unit)) ?? TOWNSHIP.exec(word) ?? [],
        ),
      );
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
