import type { PlanNode } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import type { Cell, ListedRound, Task } from './api.ts';
import type { Form } from './form.ts';
import type { Line } from './lines.ts';
import type { Desk, Leaf } from './opened.ts';
import type { Outbox, Parcel } from './outbox.ts';
import type { By } from './queue.ts';
import type { CellLoad } from './use-cell.ts';

// What the parts of the desk hand on to one another.

/** Which work is done at the desk: entering, or looking over what was entered. */
export type Work = 'assess' | 'review';

/** The address of a place at the desk; what is not named stays. */
export type Href = (next: { by?: string; unit?: string; indicator?: string }) => string;

export interface BoardProps {
  work: Work;
  desk: Desk;
  round: ListedRound;
  rounds: readonly ListedRound[];
  tasks: readonly Task[];
  task: Task;
  by: By;
  href: Href;
  /** A task has come further. */
  onTask: (task: Task) => void;
  /** Many have come further at once: how they stand is asked of the server. */
  onMany: () => void;
}

export interface CellWorkProps {
  work: Work;
  desk: Desk;
  round: string;
  task: Task;
  leaf: Leaf;
  load: CellLoad;
  reload: () => void;
  outbox: Outbox;
  /** What was entered for this cell and has not arrived. */
  parcels: readonly Parcel[];
  onTask: (task: Task) => void;
  /** This cell is done: on to the next. */
  onDone: () => void;
}

export interface LoadedProps extends CellWorkProps {
  cell: Cell;
  /** False: the server could not be asked what is there already. */
  known: boolean;
}

export interface EntryProps extends LoadedProps {
  lines: readonly Line[];
  /** Facts in force, with those that are still on their way. */
  current: readonly Fact[];
  form: Form;
  /** Null: begin anew. */
  change: (form: Form | null) => void;
}

export interface LineProps {
  line: Line;
  leaf: PlanNode;
  form: Form;
  onChange: (form: Form) => void;
  /** The desk's day: what is over by then is asked about. */
  day: string;
  /** Material was handed in here and nobody has looked at it: nobody can say that nothing was. */
  awaited: boolean;
}
