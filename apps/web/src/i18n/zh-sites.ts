/** The Chinese words of the register of websites and new media accounts. */
export const sites = {
  sites: {
    title: '网站与新媒体',
    lead: '各单位的政府网站和政务新媒体账号。封存前可以用文件更新，停用的保留记录。',
    leadOwn: '本单位登记的政府网站和政务新媒体账号。如有不符，请告知考评办。',
    none: '还没有登记。',
    search: '单位、名称、网址或标识码',
    import: '用文件更新',
    file: '网站与新媒体底册',
    fileHow: 'Excel（.xlsx）或 CSV，表头不限，须有单位、名称、网址或账号',
    taken: '已更新：新增 {{added}} 个，改动 {{changed}} 个，停用 {{ended}} 个，{{same}} 个未变。',
    goneLead: '登记了、但文件里没有的。要停用请逐个勾选，不勾选的保持不变。',
    end: '停用',
    isMain: '主站',
    kind: { website: '网站', wechat: '微信', weibo: '微博', other: '其他' },
    column: { unit: '单位', kind: '类型', name: '名称', address: '网址或账号', code: '网站标识码', main: '主站' },
  },
} as const;
