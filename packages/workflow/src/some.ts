const SHOWN = 5;

/** The first few of a list of names, and that there are more. */
export const some = (names: readonly string[], zh: boolean, most = SHOWN): string =>
  names.slice(0, most).join(zh ? '、' : ', ') + (names.length > most ? (zh ? '等' : ' …') : '');
