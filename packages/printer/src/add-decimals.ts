/** A plain decimal as a scheme writes it: whole part and decimals. */
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Plain decimals added up exactly, in the shortest spelling: 0.1 and 0.2 make 0.3, 1.50 and 0.5 make 2. Undefined where one is none. */
export function addDecimals(texts: readonly string[]): string | undefined {
  const parts = texts.map((text) => DECIMAL.exec(text));
  const places = Math.max(0, ...parts.map((part) => part?.[3]?.length ?? 0));
  let sum = 0n;
  for (const part of parts) {
    if (!part) return undefined;
    const [, sign, whole = '', decimals = ''] = part;
    const units = BigInt(`${whole}${decimals.padEnd(places, '0')}`);
    sum += sign === '-' ? -units : units;
  }
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - places);
  return `${sum < 0n ? '-' : ''}${places > 0 && decimals !== '' ? `${whole}.${decimals}` : whole}`;
}
