import type { Plan } from '@mingjian/engine';

/** A stage of a round. The id `*` stands for a scheme without stages. */
export interface Stage {
  readonly id: string;
  readonly name: string;
}

/** Stages of a scheme, in its order; a scheme without stages is one stage by the name of `*`. */
export function stagesOf({ classes, scheme }: Plan): Stage[] {
  const named = new Map<string, string>();
  for (const { nodes } of classes)
    for (const { source } of nodes)
      if (source.stage !== undefined && !named.has(source.stage)) named.set(source.stage, source.name);
  const stages = [...named].map(([id, name]) => ({ id, name }));
  return stages.length > 0 ? stages : [{ id: '*', name: scheme.title }];
}
