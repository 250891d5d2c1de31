import type { Param, Rule, Scheme, SchemeNode } from '@mingjian/model';

type Says = Omit<SchemeNode, 'children'>;

interface Filling {
  /** What stays open. */
  readonly params: Scheme['params'];
  /** What was decided, so that the scheme says which of its figures are not the document's. */
  readonly assumptions: Scheme['assumptions'];
  node(says: Says): Says;
}

const AMOUNT = /^-?\d+(\.\d+)?$/;

/** A value that the parameter takes; only figures are asked for here. */
export const isAnswer = (param: Param | undefined, value: string | undefined): value is string =>
  param?.type === 'number' && value !== undefined && AMOUNT.test(value);

/** Open parameters that somebody gave a value are figures from then on, with the decision written down beside them. */
export function fillAnswers(params: Scheme['params'], answers: Readonly<Record<string, string>>): Filling {
  const given = new Map<string, string>();
  for (const [name, param] of Object.entries(params)) {
    const value = answers[name];
    if (isAnswer(param, value)) given.set(`$${name}`, value);
  }
  const assumptions: Scheme['assumptions'] = {};
  const put = <T>(value: T, used: Set<string>): T => {
    if (typeof value === 'string') {
      const figure = given.get(value);
      if (figure === undefined) return value;
      used.add(value.slice(1));
      return figure as T;
    }
    if (Array.isArray(value)) return value.map((one) => put(one, used)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, put(one, used)])) as T;
  };
  const decided = <T extends { assumption?: string[] | undefined }>(thing: T, used: ReadonlySet<string>): T => {
    for (const name of used) {
      const param = params[name];
      const value = answers[name];
      if (param && value !== undefined)
        assumptions[name] = { clause: param.clause, text: param.text, reading: `${param.ask}${value}` };
    }
    return used.size === 0 ? thing : { ...thing, assumption: [...new Set([...(thing.assumption ?? []), ...used])] };
  };
  return {
    params: Object.fromEntries(Object.entries(params).filter(([name]) => !given.has(`$${name}`))),
    assumptions,
    node(says) {
      if (given.size === 0) return says;
      const own = new Set<string>();
      const rules = says.rules?.map((rule): Rule => {
        const used = new Set<string>();
        return decided(put(rule, used), used);
      });
      const full = put(says.full, own);
      const groups = put(says.groups, own);
      const ceiling = put(says.ceiling, own);
      const filled = {
        ...(full === undefined ? {} : { full }),
        ...(groups ? { groups } : {}),
        ...(ceiling === undefined ? {} : { ceiling }),
        ...(rules ? { rules } : {}),
      };
      return decided({ ...says, ...filled }, own);
    },
  };
}
