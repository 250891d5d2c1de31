import type { TableShape } from '../table/columns.ts';

export type SiteColumn = 'unit' | 'kind' | 'name' | 'address' | 'code' | 'main';

/** The columns of a register of websites and new media accounts, and what offices call them. */
export const siteShape: TableShape<SiteColumn> = {
  columns: ['unit', 'kind', 'name', 'address', 'code', 'main'],
  names: {
    unit: ['单位', '单位名称', '主办单位', '所属单位', '开办主体'],
    kind: ['类型', '平台', '类别', '媒体类型'],
    name: ['名称', '网站名称', '账号名称'],
    address: ['网址或账号', '网址', '首页网址', '域名', '账号', '账号标识', '账号ID', '地址', 'url'],
    code: ['网站标识码', '标识码'],
    main: ['主站', '是否主站', '是否门户', '门户'],
  },
  required: ['unit', 'name', 'address'],
};
