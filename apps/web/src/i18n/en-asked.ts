/** The English words for marks of open questions in the tree. */
export const legend = {
  also: '; some words became no rule',
  asked: 'has open questions',
  red: 'some words became no rule',
} as const;

/** What an answer leaves to be done. */
export const remains = {
  cut: ' (to choose again, use “Undo” above, or change the parts among the indicators)',
  told: 'Not done yet: the item is worth {{full}}, and so nobody can reach it; everybody lacks {{short}}.',
  ways: 'How to change it',
  marks: 'Change “Marks”',
  criterion: 'Change “Criterion”',
  asPrinted: 'The plan has it so; leave it',
  others: 'Or choose:',
} as const;
