/** An assessed unit as a units file gives it. `parent` is the id or name of the unit it belongs to. */
export interface Unit {
  id: string;
  name: string;
  class: string;
  parent?: string | undefined;
  tags?: readonly string[] | undefined;
  /** Row of the file, for messages. */
  row?: number | undefined;
}
