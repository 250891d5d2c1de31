/** The Chinese words of giving ratings. */
export const rate = {
  rate: {
    noRound: '还没有涉及本单位的考评',
    noRoundMend: '考评开放后，要填的互评表会出现在这里。',
    noForm: '这轮考评没有要本单位填写的互评表',
    noFormMend: '要哪些单位互评，由考评方案规定。如有疑问，请联系考评办。',
    closed: '考评不在收集阶段，只能查看本单位给出的评分。',
    lead: '这里只显示本单位给出的评分；其他单位的评分互不可见。',
    head: '{{rater}}评{{class}}',
    scale: '可评 {{min}} 至 {{max}} 分',
    wrong: '请填 {{min}} 至 {{max}} 之间的数',
    given: '已提交 {{value}}',
    progress: '已评 {{rated}} / {{count}} 个单位',
    range: '最高 {{high}}，最低 {{low}}',
    spread: '方案要求最高分与最低分的差距不低于 {{percent}}%。',
    narrow: '现在最高 {{high}}、最低 {{low}}，差距不够，请调整。',
    reason: '更改已提交评分的原因',
    send: '提交 {{count}} 个评分',
    sent: '已提交 {{count}} 个评分',
  },
} as const;
