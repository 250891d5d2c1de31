import { type Branch, sumOf } from './branch.ts';

/** Names of offices: 县农粮局, 工业园区管委会, 森林公安局. */
const OFFICE =
  /^[\u4e00-\u9fff]{2,14}(?:局|办|委|办公室|管委会|委员会|中心|院|部|站|队|会|社|行|公司|政府|所|处|[镇乡]|街道|大队|总队)$/;
const LEAST = 3;
/** So many of the parts are worth what the whole is. */
const MOST_EQUAL = 0.6;

export const isOffice = ({ name }: Branch): boolean => OFFICE.test(name);

/**
 * Parts of which each office has its own (县农粮局 60分, 县水利局 60分 … of one part worth 60): called by offices, and nearly each worth what
 * the whole is; headings between them (重点考核部门) are left out. Undefined where the parts are something else.
 */
export function ownParts({ full, children }: Branch): Branch[] | undefined {
  const parts = children.flatMap((part) => (isHeading(part) ? part.children : [part]));
  const offices = parts.filter(isOffice);
  const equal = offices.filter((part) => (part.row ? part.full : sumOf(part.children)) === full);
  if (full === null || offices.length < LEAST || equal.length < offices.length * MOST_EQUAL) return undefined;
  return parts.filter((part) => isOffice(part) || part.children.length > 0 || part.full !== null);
}

/** The offices that have parts of their own, wherever the tables of a plan say so. */
export const ownersIn = (branches: readonly Branch[]): readonly string[] => [
  ...new Set(
    branches.flatMap((branch) => {
      const own = ownParts(branch)?.filter(isOffice);
      return own ? own.map(({ name }) => name) : ownersIn(branch.children);
    }),
  ),
];

/** A heading above offices is worth nothing itself. */
const isHeading = (part: Branch): boolean =>
  part.row === undefined && !isOffice(part) && part.children.filter(isOffice).length >= LEAST;
