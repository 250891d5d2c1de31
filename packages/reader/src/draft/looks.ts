import { isPoints, type Role } from './columns.ts';

const SCORES = /扣|不得分|得\s*[\d*.]+\s*分|加\s*[\d*.]+\s*分|计\s*[\d.]+\s*分|否决|[（(][\d.]+分[)）]|按比例/;
const METHOD =
  /检查|材料|查看|查阅|资料|记录|抽查|测评|台[账帐]|系统|考核|核查|评估|调查|掌握|报送|评定|认定|抽取|监测/;
const OWNER = /(?:局|办|委|单位|部门|乡镇|街道|中心|公司|科|处|室|院|会|政府|各)$|^各|、/;

/** A name that brings its own marks: 主动公开（40分）. */
export const MARKED = /^.{2,40}[（(][\d.*]+\s*(?:分|%|％)[)）]$/;
/** Parts without marks of their own. */
const APART = /(?:加分|扣分|奖励)(?:指标|项目?|事项)$|否决(?:指标|项目?|事项|情形)?$|不合格的?情形$/;

/**
 * How little a text looks like what stands in a column of a table with these roles: 0 where it does, 9 where it cannot be. `often`:
 * whether other cells say the same.
 */
export function looks(text: string, roles: readonly Role[], column: number, often = false): number {
  const role = roles[column] as Role;
  const { length } = text;
  const number = isPoints(text);
  // 主动公开（40分） names, and scores nothing.
  const named = length <= 45 ? text.replace(/[（(][\d.*]+\s*(?:分|%|％)[)）]$/, '') : text;
  const scores = SCORES.test(named);
  switch (role) {
    case 'number':
      return /^(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[（(][\d一二三四五六七八九十]{1,3}[)）]|\d(?:\.\d+)+)[.、．]?$/.test(
        text,
      )
        ? 0
        : 9;
    case 'points':
      return number ? 0 : /^\d+(?:\.\d+)?\s*分?\s*[（(].*[)）]$/.test(text) ? 1 : 9;
    case 'score':
      return number ? 3 : 6;
    case 'level':
      if (number) return 7;
      return (
        (scores ? 3.5 : 0) +
        (named === text ? 0 : -1.5) +
        (length <= 20 && APART.test(named) ? -3 : 0) +
        (/[：:，,；;。]$/.test(text) ? 4 : 0) +
        (length <= 20 ? 0 : length <= 40 ? 1.5 : 5) +
        (/[。；;]/.test(text) ? 3 : /，|,/.test(text) ? 1 : 0) +
        (often && METHOD.test(text) && column === roles.lastIndexOf('level') ? 1 : 0)
      );
    case 'content':
      if (number) return 7;
      return (
        (scores && roles.includes('criterion') ? 2.5 : 0) +
        (length < 10 ? 2 : length < 16 ? 0.8 : 0) +
        (often ? 1.5 : 0)
      );
    case 'criterion':
      if (number) return 7;
      return (scores ? 0 : length > 16 ? 1.5 : 3) + (often && !scores ? 1.5 : 0);
    case 'method':
      if (number) return 7;
      return (METHOD.test(text) ? 0 : often ? 1 : 2.5) + (length > 30 ? 3 : 0) + (scores ? 2 : 0) - (often ? 0.8 : 0);
    case 'responsible':
    case 'owner':
    case 'concern':
      if (number) return 7;
      return (OWNER.test(text) ? 0 : often ? 1 : 2.5) + (length > 40 ? 2 : 0) + (scores ? 3 : 0) - (often ? 0.8 : 0);
    default:
      return number ? 5 : 3;
  }
}
