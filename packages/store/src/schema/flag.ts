/** 0 or 1: SQLite knows no other truth. */
export type Flag = 0 | 1;
