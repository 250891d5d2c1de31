// What a criterion without levels asks: whether something was done, or whether something bad happened.
// Kept apart from the grammar and from the schemas, so that a page that only asks for a verdict carries neither.

/** Words before a zero that only turn round what was asked before them: 否则, 未达到的. */
export const TURNED_ROUND = /^(?:否则?|反之|未达到?|达不到|未完成|不达标|)$/;

const NUMBER = '(?:[1-9１-９]|[0０][.．])[\\d０-９.．]*';

/** 得3分, 计满分, 全得: what earns is told. Not 得60分以下的, which is a bound. */
const EARNS = new RegExp(
  `(?<!不)[得计记给加](?:满分|全分|${NUMBER}\\s*分(?!\\s*[（(]?(?:以[上下]|及|含|不含)))|全得(?:$|[，,。；;])`,
);

/** All that is there is lost: 不得分, 计零分, 归零, 分值全部扣除, 取消该项得分. */
const LOST =
  /不(?:予|再)?(?:得|计|记|给)(?:\d+(?:\.\d+)?)?分|(?<![\d.])[0０零]分|(?:计|记|为|归|清)零|为[0０](?![\d.])|(?:全部?|一次性)扣除?|扣(?:除|完|光|该|相应|\d)|取消[^，。；]{0,8}得分/;

/**
 * The words of a rule of all or nothing → whether they tell the fault (未建立的不得分: yes) or what must be done (完成的得3分，否则不得分: no).
 * Words that tell neither ask for what they name.
 */
export function tellsFault(words: string): boolean {
  const text = words.replace(/\s/g, '');
  if (EARNS.test(text)) return false;
  const lost = LOST.exec(text);
  if (lost === null) return false;
  const before = text.slice(0, lost.index).split(/[，,；;。：:]/);
  // 未达到的，不得分: the pause is no part of the condition; 该项, 本项 … are what is lost.
  const parts = before
    .map((part) => part.replace(WHAT_IS_LOST, '').replace(/[的者]+$/, ''))
    .filter((part) => part !== '');
  const condition = parts.at(-1) ?? '';
  if (/^(?:否则|反之)/.test(condition)) return false;
  // 压缩至1个工作日以内，未达到的不得分: what was asked stands before it. Alone, 未达到的不得分 tells the fault.
  return parts.length > 0 && !(parts.length > 1 && TURNED_ROUND.test(condition));
}

const WHAT_IS_LOST = /(?:[该此本整全单]项?(?:指标|分值|得分)?|两项)?(?:均|都|一律|直接|得分|分值)?$/;
