/** Signs of the fonts Wingdings and Wingdings 2 that plans use as boxes to tick; any other sign of such a font is left out. */
const SIGNS: Readonly<Record<string, string>> = {
  a3: '□',
  a8: '□',
  '6f': '□',
  '71': '□',
  fe: '☑',
  '52': '☑',
  fd: '☒',
  '53': '☒',
  fc: '✓',
  '50': '✓',
  fb: '✗',
  '4f': '✗',
};

/** The character of `w:sym`; a code in the private area belongs to a font of signs. */
export function symbol(code: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value) || value > 0xffff || value < 0x20) return '';
  return value >= 0xf000 && value <= 0xf0ff ? (SIGNS[(value - 0xf000).toString(16)] ?? '') : String.fromCharCode(value);
}
