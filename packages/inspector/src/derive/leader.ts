import type { Page } from '../gather/page.ts';
import { bodyOf } from './body.ts';
import { columnOf, type Role, roleIn } from './role.ts';

/** What a page of the column of leaders says: of one of them, or of all. */
export interface Leader {
  /** The page of the column itself, not one of a person. */
  readonly isColumn: boolean;
  readonly post: boolean;
  readonly duties: boolean;
  /** Duties among which the openness of government is named. */
  readonly openness: boolean;
}

const POST = /书记|[市县区镇乡]长|局长|主任|部长|处长|科长|所长|站长|主席|组长|队长|调研员|[厅院校]长/;
const DUTIES = /分管|主持|负责|协助|主管|联系[^\n]{0,6}(?:单位|部门|工作)|工作分工/;
const OPENNESS = /(?:分管|主持|负责|协助|主管|领导)[^\n]{0,400}?(?:政务公开|政府信息公开|信息公开)/;

/** The leaders of whom a page tells; null where it does not stand in their column. */
export function leaderOf(page: Page, role: Role | null): Leader | null {
  const isColumn = role === 'leaders';
  if (!isColumn && roleIn(columnOf(page)) !== 'leaders') return null;
  const body = bodyOf(page);
  return { isColumn, post: POST.test(body), duties: DUTIES.test(body), openness: OPENNESS.test(body) };
}
