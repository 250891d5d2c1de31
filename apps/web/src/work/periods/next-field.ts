/** What of a key press tells where to go. */
export interface Pressed {
  readonly key: string;
  /** Of the field in which it was pressed: date, text, file … */
  readonly type: string;
  readonly modified: boolean;
}

/**
 * Rows to go from a field: 1 down, -1 up, 0 stay and do what the key does by itself. Enter goes down too, as a form
 * that is sent by it half way would be sent for good. In a day the arrows count days, and Enter opens what is a button.
 */
export function rowStep({ key, type, modified }: Pressed): 1 | -1 | 0 {
  if (modified) return 0;
  if (key === 'Enter') return type === 'file' ? 0 : 1;
  if (type === 'date') return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
