const MIB = 1024 * 1024;

/** What a document may be and hold. A plan with its tables has some 50 KB of text; ten times a long one still fits well. */
export const documentLimits = {
  /** Of the file. Pictures make documents large; text that is no container is never that long. */
  bytes: { packed: 50 * MIB, plain: 16 * MIB },
  /** Of everything that is kept, by a rough count of its bytes in memory. */
  held: 96 * MIB,
  /** Columns of a table, as browsers have it. */
  columns: 1_000,
  /** Tables in cells of tables, boxes in boxes. */
  depth: 12,
} as const;
