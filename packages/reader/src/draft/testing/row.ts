import type { Row } from '../rows.ts';

/** A row of a table that says nothing but what is given. */
export const row = (words: Partial<Row> = {}): Row => ({
  levels: [],
  points: [],
  content: '',
  criterion: '',
  responsible: '',
  owner: '',
  method: '',
  note: '',
  place: {},
  ...words,
});
