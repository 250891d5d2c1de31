const SHOWN = 5;

/** The first few of a list of names, and that there are more. */
export const some = (names: readonly string[], zh: boolean): string =>
  names.slice(0, SHOWN).join(zh ? '、' : ', ') + (names.length > SHOWN ? (zh ? '等' : ' …') : '');
