import type { KeptEvidence, ListedDuty } from '@mingjian/store';
import { covers } from '@mingjian/workflow';

/** An indicator of the unit without a record, or with material that nobody has looked at. */
export interface OpenIndicator {
  readonly indicator: string;
  readonly recorded: boolean;
  /** Names of the posts that assess it for this unit; none: nobody was given it. */
  readonly posts: string[];
}

export interface OpenWork {
  /** Indicators of the unit under which facts are entered. */
  readonly cells: number;
  readonly open: OpenIndicator[];
  readonly waiting: {
    readonly id: string;
    readonly indicator: string | null;
    readonly name: string;
    readonly link: string | null;
  }[];
}

export interface UnitAtWork {
  readonly unit: string;
  readonly leaves: readonly { readonly path: string; readonly stage: string | null }[];
  readonly isRecorded: (path: string) => boolean;
  readonly duties: readonly Pick<ListedDuty, 'kind' | 'stage' | 'indicator' | 'unit' | 'postName'>[];
  readonly evidence: readonly Material[];
}

/** Material with what became of it, step by step. */
export interface Material extends Pick<KeptEvidence, 'id' | 'unit' | 'indicator' | 'name' | 'link'> {
  readonly events: readonly Pick<KeptEvidence['events'][number], 'kind'>[];
}

/** What the office has not done yet for one unit: what has no record and whose it is, and material that waits for a word. */
export function openWork({ unit, leaves, isRecorded, duties, evidence }: UnitAtWork): OpenWork {
  const waiting = evidence
    .filter((one) => one.unit === unit && one.events.at(-1)?.kind === 'handed-in')
    .map(({ id, indicator, name, link }) => ({ id, indicator, name, link }));
  const awaited = new Set(waiting.map(({ indicator }) => indicator));
  const open = leaves.flatMap(({ path, stage }) => {
    const recorded = isRecorded(path);
    if (recorded && !awaited.has(path)) return [];
    const mine = duties.filter(
      ({ kind, ...duty }) => kind === 'assess' && covers({ kind, ...duty }, { unit, indicator: path, stage }),
    );
    return [{ indicator: path, recorded, posts: [...new Set(mine.map(({ postName }) => postName))] }];
  });
  return { cells: leaves.length, open, waiting };
}
