import type { TableShape } from '../table/columns.ts';

export type UnitColumn = 'id' | 'name' | 'class' | 'parent' | 'tags';

/** The columns of a units file and what officers call them. */
export const unitShape: TableShape<UnitColumn> = {
  columns: ['id', 'name', 'class', 'parent', 'tags'],
  names: {
    id: ['编号', '单位编号'],
    name: ['单位名称', '名称', '单位', '单位全称'],
    class: ['单位类别', '类别', '对象类别'],
    parent: ['上级单位', '上级', '主管单位', '上级单位编号'],
    tags: ['标签'],
  },
  required: ['id', 'name', 'class'],
};
