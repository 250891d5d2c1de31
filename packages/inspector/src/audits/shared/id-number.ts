const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** Whether 18 signs are a citizen's number: a day that there is, and the check sign of GB 11643. */
export function isIdNumber(number: string): boolean {
  const year = Number(number.slice(6, 10));
  const month = Number(number.slice(10, 12));
  const day = Number(number.slice(12, 14));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return CHECKS[sum % 11] === number[17]?.toUpperCase();
}

/** Whether the figures of a bank card pass their check (Luhn, ISO/IEC 7812-1). */
export function passesLuhn(figures: string): boolean {
  let sum = 0;
  for (let at = 0; at < figures.length; at += 1) {
    const figure = Number(figures[figures.length - 1 - at]);
    const doubled = at % 2 === 1 ? figure * 2 : figure;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return figures.length > 0 && sum % 10 === 0;
}
