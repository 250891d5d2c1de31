import type { Rule } from '@mingjian/model';

/** 加强执法检查（60分）: words that end with their marks. */
const MARKED = /[（(]\s*\d+(?:\.\d+)?\s*分?\s*[)）]?[；;。，,\s]*$/;

/** 加大巡查力度，得3分: not 建立台账得5分, which is done or is not, and no condition (…的，得3分). */
const GIVEN = /(?<!的[，,]?)得\s*\d+(?:\.\d+)?\s*分[；;。，,.\s]*$/;
const OF_DEGREE =
  /加强|加大|加快|强化|深化|推进|推广|推行|完善|健全|落实|提升|提高|改善|持续|进一步|积极|协助|配合|严格|严厉|规范|做好|抓好|按(?:制度|规定|要求)/;

/**
 * The words of an item that only has marks behind what is to be done to a degree, and says nowhere what a part of it is worth: it earns all of
 * them or none, as long as nobody says that a person judges. Undefined where the words say more.
 */
export function howEarned(rules: readonly Rule[]): string | undefined {
  const parts = rules.map((rule) => {
    if (rule.kind === 'allOrNothing') return [rule.text];
    if (rule.kind !== 'checklist' || rule.mode === 'lose') return undefined;
    return rule.items.every(({ points }) => points !== undefined)
      ? rule.items.map(({ text }) => text ?? '')
      : undefined;
  });
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const words = parts.flatMap((one) => one ?? []);
  const given = words.some((one) => OF_DEGREE.test(one)) && words.every((one) => MARKED.test(one) || GIVEN.test(one));
  return given || words.every((one) => MARKED.test(one)) ? rules[0]?.text : undefined;
}
