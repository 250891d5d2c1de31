/** The Chinese words for marks of open questions in the tree. */
export const legend = {
  also: '，其中有的话没有读成计分规则',
  asked: '有待答的',
  red: '有的话没有读成计分规则',
} as const;

/** What an answer leaves to be done. */
export const remains = {
  cut: '（要改，用上面的“撤销”，或在“指标”里改拆出的各项）',
  told: '还没完：本项{{full}}分，这样算谁也得不满，人人少{{short}}分。',
  ways: '怎样改',
  marks: '去改“分值”',
  criterion: '去改“评分标准”',
  asPrinted: '原文如此，不改',
  others: '或者改选：',
} as const;
