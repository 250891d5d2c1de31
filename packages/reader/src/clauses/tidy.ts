/** A sum or product of decimals with few places, without the dust of binary ones. */
export const tidy = (value: number): number => Number(value.toFixed(6));
