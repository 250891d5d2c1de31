/** A whole sentence of so many characters names an indicator as it is; a clause may be longer before it is cut. */
const [SHORT, LONGEST] = [28, 44];

/** Marks that are told between the words: （10分）, （满分 5 分，扣完为止）. */
const IN_BRACKETS = /[（(][^（()）]*\d+(?:\.\d+)?\s*分[^（()）]*[)）]/g;
/** A blank within Chinese words, where a cell was wrapped. */
const WRAPPED = /(?<=[\u4e00-\u9fff，、])[^\S\n]+|[^\S\n]+(?=[\u4e00-\u9fff])/g;
/** What a clause says that only tells marks: 产区得4分, 否则不得分, 每次扣1分. */
const OF_MARKS = /[得扣加减计奖]\s*\d[\d.]*\s*分?|[得扣加减计奖]\s*\*|不得分|不计分|平均分|^(?:否则|反之)/;
/** Words that only say when, where or by what something is to be done: 评估期内, 按照有关要求, 地区科级领导干部中. */
const SCENE =
  /^(?:根据|按照|依照|依据|围绕|对照|结合|针对|为了?)|^按(?:上级|有关|相关|规定|要求|照)?.{0,16}(?:要求|规定|标准|部署|安排|基准)$|(?:过程中|[^集适其]中|期内|[^室国省市县区域]内|时|[^目以提]前|[^以落]后)$/;
/** Words that could stand before anything. */
const EMPTY = /^(?:采取(?:有效|有力|切实)?措施|认真履行职责)$/;
/** What hangs on at the end of words that were cut: 的, 其中, 及. */
const LOOSE = /(?:(?<!目)的|其中|以及|[，、：:；;。.]|(?<![一普])及|(?<=[\u4e00-\u9fff])[并且]|\s)+$/;
/** 在加强品牌建设，促进产业集聚等方面，出台措施: what it is about stands before. */
const IN_RESPECT = /^在(.{4,40}?)等?方面，/;

/**
 * A short name from the words of a criterion, in whole phrases: its first sentence where that is short, else its first clause; a
 * clause that only says when or by what goes with what follows it, or gives way to it. Words of marks and what hangs on at a cut are
 * left out. Empty where there are no words.
 * @param whole whether a short sentence of several clauses is a name as it is
 */
export function shortName(words: string, whole: boolean): string {
  const plain = words.replace(IN_BRACKETS, '').replace(WRAPPED, '').trim();
  const sentence = (plain.split(/[。；;：:\n]/)[0] ?? '').replaceAll(',', '，').trim();
  const about = IN_RESPECT.exec(sentence)?.[1];
  const clauses = (about ?? sentence).split(/，+/).map((clause) => clause.replace(LOOSE, ''));
  const told = clauses.filter((clause, at) => clause !== '' && (at === 0 || !OF_MARKS.test(clause)));
  const all = told.join('，');
  if ((whole || about !== undefined) && all.length <= SHORT) return all.replace(LOOSE, '');
  return cut(clauseOf(told));
}

/** The first clause that says what is asked. */
function clauseOf([first = '', next, ...rest]: readonly string[]): string {
  if (next !== undefined && EMPTY.test(first)) return clauseOf([next, ...rest]);
  if (next === undefined || !SCENE.test(first)) return first;
  if (SCENE.test(next) && rest.length > 0) return clauseOf([next, ...rest]);
  const both = `${first}，${next}`;
  return both.length <= SHORT ? both : next.length >= SHORT_CLAUSE ? next : first;
}
/** A clause of fewer characters says too little without the one before it. */
const SHORT_CLAUSE = 8;

/** A clause without what it says in brackets; of one that is too long, the things that it lists until there. */
function cut(clause: string): string {
  const bare = clause.length <= SHORT ? clause : clause.replace(/[（(][^（()）]*[)）]/g, '').replace(LOOSE, '');
  if (bare.length <= LONGEST) return bare;
  const list = bare.slice(0, SHORT + 4).lastIndexOf('、');
  return list >= SHORT_CLAUSE ? `${bare.slice(0, list)}等` : `${bare.slice(0, LONGEST - 1)}…`;
}
