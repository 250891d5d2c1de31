/** The Chinese words of one's own tokens. */
export const tokens = {
  tokens: {
    title: '访问令牌',
    lead: '供其他程序代您调用接口。令牌等同于您的身份，请勿外传。',
    create: '新建令牌',
    none: '还没有令牌。',
    name: '用途',
    scope: '权限',
    read: '只读',
    all: '与本人岗位相同',
    lastDay: '到期日',
    used: '最近使用',
    never: '未用过',
    state: { living: '有效', over: '已到期', revoked: '已撤销' },
    revoke: '撤销',
    revokeTitle: '撤销“{{name}}”？',
    revokeHint: '使用它的程序立即失效，不能恢复。',
    madeTitle: '令牌已建立',
    madeHint: '请现在复制。关闭后不能再次查看。',
    madeDone: '已复制，关闭',
  },
} as const;
