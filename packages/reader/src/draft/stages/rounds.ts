/** 根据3次测评情况，按同等比例合成: how often something is assessed, its scores being taken together. */
export interface Said {
  /** A figure, or `*` where the document hides it or does not say. */
  readonly count: string;
  readonly text: string;
  readonly guessed: boolean;
}

const DIGITS = '一二三四五六七八九十';
const TIMES = /(\d{1,2}|\*{1,2}|[二两三四五六七八九十])次[^，。；]{0,30}(?:测评|评估|考核|检查|抽查|监测)/;
const EVEN = /(?:同等|相同|平均|均等)比例|平均(?:值|分)?|算术平均/;
const MADE = /(?:得分|成绩|平时得分)(?:成绩)?[^。；]{0,8}(?:合成|汇总)计算/;

/** The rounds of a text whose scores make one by equal shares; undefined where it speaks of none. */
export function roundsIn(text: string): Said | undefined {
  const times = TIMES.exec(text)?.[1];
  if (times !== undefined && EVEN.test(text)) return { count: figure(times), text, guessed: false };
  return MADE.test(text) ? { count: '*', text, guessed: true } : undefined;
}

const figure = (said: string): string =>
  said.includes('*') ? '*' : said === '两' ? '2' : /\d/.test(said) ? said : String(DIGITS.indexOf(said) + 1);
