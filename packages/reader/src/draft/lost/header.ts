import { type Role, roleOf } from '../columns.ts';

/** The words of a table's header that a text kept, in a row, whatever stood between them. */
export interface Header {
  readonly words: readonly string[];
  readonly roles: readonly Role[];
  readonly from: number;
  readonly to: number;
  /** What parted the words: each on a line of its own, blanks on one line, or nothing. */
  readonly parted: 'lines' | 'blanks' | 'nothing';
}

const WORDS =
  '一级指标|二级指标|三级指标|四级指标|指标名称|评价指标|考核指标|考评指标|检查指标|评估指标|测评指标|考核项目|考评项目|检查项目|评价项目|考核事项|项目名称|考核类别|工作任务|目标任务|考核内容|考评内容|评价内容|检查内容|评估内容|工作内容|主要内容|具体内容|指标内容|考核要点|考评要点|考核要求|工作要求|具体要求|目标要求|指标解释|指标说明|赋分标准及计算要求|考核内容及评分标准|考核评分标准|评分标准|评分细则|评分办法|评分方法|评分规则|计分办法|计分标准|计分方法|扣分标准|扣分办法|赋分标准|赋分说明|考核标准|考评标准|评价标准|评分说明|考核办法|加分标准|各项分值|标准分值|标准分|基础分|分值|赋分|满分|权重|考核方式|考核方法|考评方式|评估方式|检查方式|测评方式|数据来源|佐证材料|印证材料|评分依据|负责考核部门|考核部门|评分部门|考核单位|考评单位|责任单位|责任部门|责任科室|牵头单位|牵头部门|责任人|考核对象|适用对象|适用范围|自评得分|自评分|考核得分|考评得分|复核得分|核定分|实得分|得分|序号|编号|备注|说明|类别|项目|指标|内容|要求|分数|扣分|自评';
const WORD = `(?:${WORDS})(?:[（(][^（）()\\n]{1,12}[)）])?`;
const RUN = new RegExp(`(?:${WORD}[\\s|]*){2,}`, 'g');
const ONE = new RegExp(WORD, 'g');

/** The headers of tables in a text, in order. */
export function headersIn(text: string): Header[] {
  return [...text.matchAll(RUN)].flatMap((found) => {
    // A title that ends like a header (A类考核指标) is none.
    const within = found.index > 0 && !/\s/.test(text.charAt(found.index - 1));
    const title = within ? titleOf(found[0]) : 0;
    const run = found[0].slice(title);
    const words = run.match(ONE) ?? [];
    const between = run.trim().replace(ONE, '');
    const breaks = (between.match(/\n/g) ?? []).length;
    const parted = breaks >= (words.length - 1) / 2 ? 'lines' : /\s/.test(between) ? 'blanks' : 'nothing';
    const roles = words.map((word): Role => roleOf(word) ?? 'other');
    const names = roles.filter((role) => role === 'level' || role === 'content').length;
    const marks = roles.includes('points') ? 1 : 0;
    const enough = words.length >= (parted === 'nothing' ? 3 : 2);
    if (!enough || names === 0 || (marks === 0 && (!roles.includes('criterion') || words.length < 3))) return [];
    if (words.length === 2 && marks === 0) return [];
    return [
      {
        words,
        roles: leveled(roles),
        from: found.index + title,
        to: found.index + found[0].length,
        parted,
      } satisfies Header,
    ];
  });
}

/** How much of a run is the end of a title: what a line ends with, or a name of indicators before that of the first level. */
function titleOf(run: string): number {
  const line = /^\S*\n/.exec(run)?.[0];
  if (line !== undefined && line.trim() !== run.trim()) return line.length;
  return /^(?:考核|考评|评价|测评)?指标(?=[一二三]级指标|[考检]\S指标|[考检]\S项目)/.exec(run)?.[0].length ?? 0;
}

/** Without a column of levels, the first one that says what is assessed names it. */
function leveled(roles: readonly Role[]): Role[] {
  if (roles.includes('level')) return [...roles];
  const first = roles.indexOf('content');
  return roles.map((role, at) =>
    at === first && roles.some((one, other) => other !== at && (one === 'content' || one === 'criterion'))
      ? 'level'
      : role,
  );
}
