/** The Chinese words of totals: one that the document states and does not meet, signed as its own; and how low one may go. */
export const totals = {
  sic: {
    title: '已签字确认原文如此',
    open: '原文就是这样…',
    lead: '对照过印发的原文、确实这样写的，由负责人写明依据并签字：不再妨碍发布，得分按各项计算，满分按实际合计 {{sum}} 分。数字以后又改了的，要重新确认。',
    leadSome:
      '对照过印发的原文、确实这样写的，由负责人写明依据并签字：不再妨碍发布，得分按各项计算。数字以后又改了的，要重新确认。',
    reason: '依据',
    reasonHow: '例：印发稿第3页写明满分100分，各项相加为99分，已与起草科室核对。',
    sign: '{{by}} 签字确认',
    takeBack: '撤回签字',
    step: '签字确认原文如此',
    told: '签字确认原文如此 {{count}} 处（{{names}}）',
    versionTitle: '签字确认原文如此的合计',
    versionLine: '“{{name}}”写明 {{full}} 分，各项合计 {{sum}} 分：{{reason}}（{{by}}，{{on}}）',
    signed: '已签字确认原文如此',
  },
  least: {
    name: '总分扣到什么为止',
    zero: '扣到 0 分为止',
    none: '可以扣到 0 分以下',
    how: '各项的扣分照各项的规定；这里定的是总分。文件写明总分扣完为止的，选“扣到 0 分为止”。',
  },
} as const;
