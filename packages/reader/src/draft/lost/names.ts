/** How names of upper levels end, as plans call parts of their work. */
const ENDS =
  /(?:领导|保障|公开|内容|认定|流程|答复|责任|回应|整改|建设|管理|维护|工作|机制|监督|服务|解读|平台|队伍|培训|宣传|创新|落实|制度|执行|信息|互动|指导|规范|渠道|办理|质量|检查|情况|运用|任务|成效|改革|发展|安全|治理)$/;
const HANGS = /^(?:与|和|及|的|等|或|并|在|为|以及|性|化|和)|(?:与|和|及|的|对|以|在|各|被|或|按|向|由)$/;

/**
 * Names of one to `most` levels that were run together, upper ones first → one name each. A likelihood only: upper names are short and
 * end as plans let them end, and what is said in other rows too parts better than what is not. `least` names there are at least.
 */
export function parted(run: string, least: number, most: number, elsewhere: (words: string) => boolean): string[] {
  // 主动公开（40分）政策文件: marks end an upper name for certain.
  const marked = /^.*?[（(][\d.*]+\s*(?:分|%|％)[)）](?=.{2})/.exec(run)?.[0];
  if (marked !== undefined && most > 1) {
    const rest = parted(run.slice(marked.length), 1, most - 1, elsewhere);
    const upper = parted(marked, 1, most - rest.length, elsewhere);
    return [...upper, ...rest];
  }
  let best: { cost: number; parts: string[] } = { cost: Number.POSITIVE_INFINITY, parts: [run] };
  const search = (from: number, parts: string[], cost: number): void => {
    if (cost >= best.cost) return;
    if (parts.length + 1 >= least) {
      const leaf = run.slice(from);
      const whole = cost + leafCost(leaf);
      if (whole < best.cost) best = { cost: whole, parts: [...parts, leaf] };
    }
    if (parts.length + 1 >= most) return;
    for (let to = from + 2; to <= Math.min(from + 24, run.length - 4); to += 1)
      search(to, [...parts, run.slice(from, to)], cost + upperCost(run.slice(from, to), elsewhere));
  };
  search(0, [], 0);
  return best.parts;
}

function upperCost(words: string, elsewhere: (words: string) => boolean): number {
  const { length } = words;
  const size = length === 4 ? 0 : length < 4 ? 1.2 : length <= 12 ? 0.5 : 1.2;
  return (
    0.6 +
    size +
    (ENDS.test(words) ? 0 : 2) +
    (HANGS.test(words) ? 3 : 0) +
    (/[、，“”]/.test(words) ? 1.5 : 0) -
    (elsewhere(words) ? 0.9 : 0)
  );
}

const leafCost = (words: string): number =>
  (HANGS.test(words) ? 3 : 0) +
  (/情况$/.test(words) ? 0 : ENDS.test(words) ? 0.3 : 0.8) +
  (words.length < 4 ? 2 : words.length < 6 ? 0.9 : 0) +
  words.length * 0.03;

/** A piece of an upper name that a page cut is no longer. */
const PIECE = 4;

/**
 * Names that a table before had in this order: 主动法定主动公开内容… begins with a piece of 主动公开, below which 法定主动公开内容 stood. `rest` is
 * what of the name is still to come. Undefined where the run holds none of them.
 */
export function recalled(
  run: string,
  known: ReadonlyMap<string, string>,
): { names: string[]; rest: string } | undefined {
  for (const [name, above] of known) {
    const leaf = run.slice(above.length + name.length);
    if (run.startsWith(`${above}${name}`) && leaf.length >= PIECE) return { names: [above, name, leaf], rest: '' };
  }
  for (const [name, above] of known) {
    const at = run.indexOf(name);
    const leaf = run.slice(at + name.length);
    const piece = run.slice(0, Math.max(0, at));
    if (
      at < 0 ||
      at > PIECE ||
      name.length < PIECE ||
      leaf.length < PIECE ||
      !above.includes(piece) ||
      HANGS.test(leaf)
    )
      continue;
    if (piece === '') return { names: [name, leaf], rest: '' };
    return { names: [above, name, leaf], rest: above.slice(above.indexOf(piece) + piece.length) };
  }
  return undefined;
}
