import type { Rule } from '@mingjian/model';

/** 加强执法检查（60分）: words that end with their marks. */
const MARKED = /[（(]\s*\d+(?:\.\d+)?\s*分?\s*[)）]?[；;。，,\s]*$/;

/**
 * The words of an item that only has marks in brackets behind what is to be done, and says nowhere what a part of it is worth: it earns all of
 * them or none, as long as nobody says that a person judges. Undefined where the words say more.
 */
export function howEarned(rules: readonly Rule[]): string | undefined {
  const marked = rules.every((rule) => {
    if (rule.kind === 'allOrNothing') return MARKED.test(rule.text);
    if (rule.kind !== 'checklist' || rule.mode === 'lose') return false;
    return rule.items.every(({ points, text }) => points !== undefined && MARKED.test(text ?? ''));
  });
  return marked ? rules[0]?.text : undefined;
}
