import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClause } from './read-clause.ts';
import { type Annotated, corpus, key, measure } from './testing/measure.ts';

/** Ways to say the same: what is found in a criterion, and what an office next door writes for it. */
const REWORDINGS: readonly (readonly [said: string, found: RegExp, instead: string])[] = [
  ['扣除', /(?<!基础上)扣(?=(?!0\d)\d[\d.]*分)/g, '扣除'],
  ['扣减', /(?<!基础上)扣(?=(?!0\d)\d[\d.]*分)/g, '扣减'],
  ['扣去', /(?<!基础上)扣(?=(?!0\d)\d[\d.]*分)/g, '扣去'],
  ['计 for 得', /得(?=\d[\d.]*分)/g, '计'],
  ['给 for 得', /得(?=\d[\d.]*分)/g, '给'],
  ['评 for 得', /得(?=\d[\d.]*分)/g, '评'],
  ['赋 for 得', /得(?=\d[\d.]*分)/g, '赋'],
  ['增加', /加(?=\d[\d.]*分)/g, '增加'],
  ['另加', /加(?=\d[\d.]*分)/g, '另加'],
  ['加记', /加(?=\d[\d.]*分)/g, '加记'],
  ['a blank before 分', /(\d)分/g, '$1 分'],
  ['commas and semicolons of another keyboard', /[，；（）：]/g, ''],
  ['digits of another keyboard', /\d/g, ''],
  ['no stop at the end', /[。；]$/, ''],
  ['the demand before the marks without 的', /的(?=，?[扣加]\d)/g, ''],
  ['a sentence on who looks behind it', /[。；]?$/, '。以实地查看为准。'],
  ['a limit as 至多', /最[多高]扣(?=\d)/g, '至多扣'],
  ['a limit as 上限', /，最[多高]扣(\d[\d.]*分)/g, '，累计扣分不超过$1'],
  ['a limit as 扣满', /，最[多高]扣(\d[\d.]*分)/g, '，扣满$1为止'],
  ['an award limit as 不超过', /，最[多高]加(\d[\d.]*分)/g, '，累计加分不超过$1'],
  ['nothing as 不计分', /(?<!直至)不得分/g, '不计分'],
  ['nothing as 得0分', /(?<!直至)不得分/g, '得0分'],
  ['nothing as 得零分', /(?<!直至)不得分/g, '得零分'],
  ['nothing as 不给分', /(?<!直至)不得分/g, '不给分'],
  ['a judgement as 视情', /酌情扣(?=\d|分)/g, '视情扣'],
  ['a judgement by 情节轻重', /酌情扣分/g, '视情节轻重扣分'],
  ['a step as 每低', /每(?:降低|下降)(?=\d)/g, '每低'],
  ['a step as 个百分点', /(?<=每(?:降低|下降|低|提高|上升|增加)[\d.]+)%/g, '个百分点'],
  ['a finding as 每查出', /每发现(?=[一1])/g, '每查出'],
];

const wide = (text: string): string =>
  text.replace(/[，；（）：]/g, (sign) => ({ '，': ',', '；': ';', '（': '(', '）': ')', '：': ':' })[sign] ?? sign);
const fullWidth = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

const rules = (one: Annotated): readonly string[] => readClause(one).rules.map(key).sort();
const FOLDER = new URL('../../corpus/', import.meta.url);
/** Every other line of what may be looked at: enough of each form, in half the time. */
const RIGHT = readdirSync(FOLDER)
  .flatMap((file) => (file.endsWith('.jsonl') ? corpus(file.slice(0, -6)) : []))
  .filter(
    (one, at) => at % 2 === 0 && one.part === 'dev' && /\d *分/.test(one.text) && measure([one]).wrong.length === 0,
  )
  .map((one) => ({ ...one, was: rules(one) }));

describe('a criterion that is read right', () => {
  it.each(REWORDINGS)('is read the same with %s', (said, found, instead) => {
    const others = RIGHT.flatMap((one) => {
      const text = said.startsWith('commas')
        ? wide(one.text)
        : said.startsWith('digits')
          ? fullWidth(one.text)
          : one.text.replace(found, instead);
      if (text === one.text) return [];
      const now = rules({ ...one, text });
      return one.was.join('; ') === now.join('; ') ? [] : [{ id: one.id, text, was: one.was, now }];
    });
    expect(others).toEqual([]);
  });
});
