/** The number of what stands at this place below an item: 7.1, 五（1）. */
export const partCode = (code: string, at: number): string =>
  /\d$/.test(code) ? `${code}.${at + 1}` : `${code}（${at + 1}）`;
