import type { Scheme } from '@mingjian/model';
import { everyNode } from './nodes.ts';
import type { Draft, DraftNode, WordField } from './types.ts';

/** Where the rules are read from other words than the document has: its words stay, and the others are a reading beside them. */
export interface Reworded {
  readonly key: string;
  readonly name: string;
  readonly field: WordField;
  readonly printed: string;
  readonly reading: string;
}

const FIELDS: readonly WordField[] = ['criterion', 'requirement'];
export const isWords = (field: string): field is WordField => (FIELDS as readonly string[]).includes(field);

/** Of a node that somebody added: the document says nothing there. */
export const NOTHING_PRINTED: NonNullable<DraftNode['printed']> = { criterion: '', requirement: '' };

/** A node whose words are about to change keeps those that the document has. */
export const keepPrint = (node: DraftNode, field: WordField): DraftNode =>
  node.printed?.[field] === undefined
    ? { ...node, printed: { ...node.printed, [field]: node.says[field] ?? '' } }
    : node;

/** What two nodes that become one keep of the document. */
export function joinedPrint(
  one: DraftNode,
  next: DraftNode,
  join: (one: string | undefined, next: string | undefined) => string,
): Pick<DraftNode, 'printed'> {
  if (!one.printed && !next.printed) return {};
  const of = ({ printed, says }: DraftNode, field: WordField) => printed?.[field] ?? says[field];
  return { printed: Object.fromEntries(FIELDS.map((field) => [field, join(of(one, field), of(next, field))])) };
}

/** The places of a node where its words are others than the document's. White space is no difference. */
export function rewordedIn({ key, says, printed }: DraftNode): Reworded[] {
  return FIELDS.flatMap((field) => {
    const [is, was] = [says[field] ?? '', printed?.[field] ?? ''];
    if (was === '' || bare(is) === bare(was)) return [];
    return [{ key, name: says.name, field, printed: was, reading: is }];
  });
}

const bare = (words: string): string => words.replace(/\s+/g, '');

/** All places of a draft where the words are others than the document's. */
export const rewordedOf = (draft: Pick<Draft, 'trees'>): Reworded[] => everyNode(draft).flatMap(rewordedIn);

/** A node as its scheme has it: the document's words, and beside them, as readings, those that its rules are read from. */
export function asPrinted(node: DraftNode): Pick<DraftNode, 'says'> & { readings: Scheme['assumptions'] } {
  let { says } = node;
  const readings: Scheme['assumptions'] = {};
  for (const { field, printed, reading } of rewordedIn(node)) {
    const id = `worded-${node.key}${field === 'criterion' ? '' : `-${field}`}`;
    readings[id] = { clause: says.clause ?? says.name, text: printed, reading, reworded: true };
    says = { ...says, [field]: printed, assumption: [...(says.assumption ?? []), id] };
  }
  return { says, readings };
}

/** The other way: a scheme taken apart has the words of its readings in the place where a person goes on writing. */
export function takeReadings<T extends Pick<Draft, 'frame' | 'trees'>>(apart: T): T {
  const { assumptions, ...frame } = apart.frame;
  const readings = Object.entries(assumptions).filter(([, { reworded }]) => reworded);
  if (readings.length === 0) return apart;
  const taken = new Set<string>();
  const take = (node: DraftNode): DraftNode => {
    let made: DraftNode = { ...node, children: node.children?.map(take) ?? null };
    for (const [id, { text, reading }] of readings) {
      const list = made.says.assumption ?? [];
      const field = list.includes(id) ? FIELDS.find((one) => made.says[one] === text) : undefined;
      if (field === undefined) continue;
      taken.add(id);
      const { assumption: _, ...says } = made.says;
      const others = list.filter((one) => one !== id);
      made = {
        ...keepPrint(made, field),
        says: { ...says, [field]: reading, ...(others.length > 0 ? { assumption: others } : {}) },
      };
    }
    return made;
  };
  const trees = apart.trees.map((tree) => ({ ...tree, nodes: tree.nodes.map(take) }));
  const left = Object.fromEntries(Object.entries(assumptions).filter(([id]) => !taken.has(id)));
  return { ...apart, frame: { ...frame, assumptions: left }, trees };
}
