/** 总分扣完为止, 总得分最低为0分, 总分不计负分, 百分制，扣完为止: what is said of the whole and not of an item. */
const ENDS =
  /(?:总分|总得分|总成绩|最后得分|最终得分|最后成绩|综合得分|考核得分|考评得分|百分制|100分)[^。；;\n]{0,12}(?:扣完为止|扣(?:到|至)?(?:0|零)分?为止|不(?:计|出现|得为|得出现)负分|最低(?:为|计|记|得)?(?:0|零)分)/;
/** 每项分值扣完为止 is of each item, whatever total it stands beside. */
const OF_ITEMS = /(?:各|每|单|该|本|此)(?:个|一)?(?:项|条|指标)/;

/** Whether a plan says that what a unit has in all ends at nothing, however much its parts take. */
export const totalEndsIn = (words: string): boolean =>
  words
    .replace(/[^\S\n]+/g, '')
    .split(/[。；;\n]/)
    .some((sentence) => ENDS.test(sentence) && !OF_ITEMS.test(sentence));

/** As a plan says it. */
export const TOTAL_ENDS = '总分扣完为止。';
