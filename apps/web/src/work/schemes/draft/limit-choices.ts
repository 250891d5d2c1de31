import type { Rule } from '@mingjian/model';
import { type Choice, choice, figureOf, rulesOf, same, write } from './choice.ts';
import { bare, partWith } from './part-with.ts';
import type { DraftNode } from './types.ts';

type Way = 'gives' | 'takes';
const wayOf = ({ kind }: Rule): Way | undefined => {
  if (kind === 'award') return 'gives';
  return /^(?:deduct|fixed|severity|quota|deadline|timeliness|rate)$/.test(kind) ? 'takes' : undefined;
};

/** …每处扣0.5分；…每株扣1分；累计最多扣3分: how many of the rules before it a limit binds, each alone or all together. */
export function whoseLimit(node: DraftNode, text: string): Choice[] {
  const rules = rulesOf(node);
  const asked = rules.filter((rule) => rule.text === text);
  const limitOf = ({ limit, group }: Rule): string | undefined =>
    figureOf(limit) ?? (group === undefined ? undefined : figureOf(node.says.groups?.[group]?.limit));
  const limit = asked.map(limitOf).find((one) => one !== undefined) ?? FIGURE.exec(text)?.slice(1).find(Boolean);
  if (limit === undefined) return [];
  if (asked[0]?.kind === 'levels') return graver(node, asked[0], limit);
  const words = bare(node.says.criterion ?? '');
  const end = words.indexOf(bare(text)) + bare(text).length;
  // 2.…累计不超过1分；3.…累计不超过1分: what another numbered thing bounds has a limit of its own.
  const part = partWith(node.says.criterion ?? '', text);
  const apart = (rule: Rule): boolean => part !== undefined && !bare(part).includes(bare(rule.text));
  const before = rules.filter(
    (rule) =>
      words.indexOf(bare(rule.text)) < end &&
      (limitOf(rule) === undefined || (limitOf(rule) === limit && !apart(rule))),
  );
  const ways = waysOf(asked.length > 0 ? before.filter((rule) => limitOf(rule) === limit) : before);
  const spoken = asked.length > 0 ? ways : ways.filter((way) => says(text, way));
  const bound = before.filter((rule) => spoken.some((way) => way === wayOf(rule)));
  const last = bound.at(-1);
  if (!last || bound.length < 2) return [];
  const set = (make: (rule: Rule) => Pick<Rule, 'limit' | 'group'>): Choice['apply'] => {
    const made = rules.map((rule) => {
      if (!bound.includes(rule)) return rule;
      const { limit: _, group: __, ...free } = rule;
      return { ...free, ...make(rule) } as Rule;
    });
    return write(node, made, { [groupOf('takes')]: { limit }, [groupOf('gives')]: { limit } });
  };
  const others = new Set(rules.filter((rule) => !bound.includes(rule)).map(({ group }) => group));
  const groupOf = (way: Way): string => {
    const names = ['', '-2', '-3', '-4', '-5'].map((end) => `limit-${way}${end}`);
    return names.find((name) => !others.has(name)) ?? `limit-${way}`;
  };
  const together = set((rule) => ({ group: groupOf(wayOf(rule) ?? 'takes') }));
  const inside = bound.filter((rule) => !apart(rule));
  const ofPart =
    inside.length > 1 && inside.length < bound.length
      ? [
          choice(
            'limitPart',
            set((rule) => (inside.includes(rule) ? { group: groupOf(wayOf(rule) ?? 'takes') } : {})),
            { limit },
          ),
        ]
      : [];
  const ofLast = set((rule) => (rule === last ? { limit } : {}));
  const ofEach = set(() => ({ limit }));
  return [
    choice('limitLast', ofLast, { limit }),
    ...ofPart,
    ...(spoken.length > 1
      ? [choice('limitWays', together, { limit })]
      : [choice('limitAll', together, { limit }), choice('limitEach', ofEach, { limit })]),
  ];
}

/** 最多扣3分, 累计不超过2分, 以5分为限, 4分封顶. */
const FIGURE =
  /(?:累计|合计|总共|共计|最[多高]|至多|不得?超过?|上限|封顶|满)[^\d，。；]{0,8}(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)分(?:为限|封顶|为上限|为止)/;
const waysOf = (rules: readonly Rule[]) => [...new Set(rules.map(wayOf))].filter((way) => way !== undefined);

/** The words of a limit that speak of one way only bind no other. */
const says = (text: string, way: Way): boolean => {
  const [takes, gives] = [/[扣减]/.test(text), /[加奖得计]/.test(text)];
  return takes === gives || (way === 'takes' ? takes : gives);
};

/** 每处扣0.1分，情节较重的最多扣1分: how far the rule before it goes, or what a person takes besides. */
function graver(node: DraftNode, asked: Rule, limit: string): Choice[] {
  const rules = rulesOf(node);
  const before = rules[rules.indexOf(asked) - 1];
  if (!before || wayOf(before) === undefined) return [];
  const made = rules.flatMap((rule) => (rule === asked ? [] : [rule === before ? { ...rule, limit } : rule]));
  return [choice('limitBefore', write(node, made), { limit }), choice('besides', same, { limit })];
}
