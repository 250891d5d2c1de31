import type { ClassPlan, Plan, PlanNode } from '@mingjian/engine';

/** Words without their punctuation, which conversions lose. */
export const plain = (text: string): string => text.replace(/[\s\p{P}\p{S}]/gu, '');

/** An indicator under which facts are entered, for one class of units. */
export interface UsePlace {
  readonly cls: ClassPlan;
  readonly node: PlanNode;
}

const judged = ({ rules }: PlanNode): boolean => rules.length > 0;

/** Where a use counts: in each class that it is for, the indicator that its code or path names. */
export const placesOf = (
  plan: Plan,
  { indicator, classes }: { indicator: string; classes?: readonly string[] | undefined },
): UsePlace[] =>
  plan.classes
    .filter(({ id }) => (classes ?? [id]).includes(id))
    .flatMap((cls) =>
      cls.nodes
        .filter((node) => judged(node) && (node.code === indicator || node.path === indicator))
        .map((node) => ({ cls, node })),
    );

/** What a use calls an indicator: its code, or its path where its class has the code for something else, too. */
export function nameOfPlace({ cls, node }: UsePlace): string {
  const others = cls.nodes.some((one) => judged(one) && one.code === node.code && one.source !== node.source);
  return others ? node.path : node.code;
}

const said = new WeakMap<PlanNode['source'], string>();

/** Everything that the plan says of an indicator, without punctuation. */
function wordsOfPlace({ source }: PlanNode): string {
  const words = said.get(source) ?? plain(JSON.stringify(source));
  said.set(source, words);
  return words;
}

/** Whether the plan says these words of an indicator; …… stands for what a quote leaves out. */
export const quotes = (node: PlanNode, text: string): boolean =>
  text.split('……').every((words) => wordsOfPlace(node).includes(plain(words)));
