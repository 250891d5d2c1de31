// What is worked on before it is a scheme, as types.

/** A scheme in the making, shared among the organisers. Who changes it says which version he saw. */
export interface SchemeDraftTable {
  id: string;
  title: string;
  /** JSON: the draft as the workbench holds it. */
  body: string;
  /** JSON: the document that it was read from, which does not change; null: none. */
  document: string | null;
  version: number;
  createdAt: string;
  by: string | null;
  changedAt: string;
  changedBy: string | null;
}
