const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A number as a numbering format of Word prints it; in digits where the format is unknown or has no sign for it. */
export function counted(n: number, format: string): string {
  const form = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  return form?.(n) ?? String(n);
}

/** Words of counting: 十一, 二十, 一百零三. Above 9999, and 0, are for digits. */
function words(n: number, digits: string, units: readonly [string, string, string]): string | undefined {
  if (n < 1 || n > 9999) return undefined;
  let text = '';
  let gap = false;
  for (const [at, unit] of [...units, ''].entries()) {
    const digit = Math.trunc(n / 10 ** (3 - at)) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += (gap ? digits.charAt(0) : '') + digits.charAt(digit) + unit;
      gap = false;
    }
  }
  return text;
}

const counting = (n: number) => words(n, `零${DIGITS.slice(1)}`, ['千', '百', '十'])?.replace(/^一十/, '十');
const legal = (n: number) => words(n, LEGAL, ['仟', '佰', '拾']);
const digital = (n: number): string => [...String(n)].map((digit) => DIGITS[Number(digit)] ?? digit).join('');
const oneOf = (signs: string) => (n: number) => [...signs][n - 1];
const from = (first: number, most: number) => (n: number) =>
  n >= 1 && n <= most ? String.fromCodePoint(first + n - 1) : undefined;
/** Word repeats a letter where the alphabet ends: z, aa, bb. */
const letter = (first: string) => (n: number) =>
  n >= 1 && n <= 780 ? String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26)).repeat(Math.ceil(n / 26)) : undefined;

function circled(n: number): string | undefined {
  if (n >= 1 && n <= 20) return String.fromCodePoint(0x2460 + n - 1);
  if (n >= 21 && n <= 35) return String.fromCodePoint(0x3251 + n - 21);
  return n >= 36 && n <= 50 ? String.fromCodePoint(0x32b1 + n - 36) : undefined;
}

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(n: number): string | undefined {
  if (n < 1 || n > 3999) return undefined;
  let left = n;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

const fullWidth = (n: number): string =>
  String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** ST_NumberFormat of ECMA-376, part 1, 17.18.59: those that Word and WPS offer for Chinese. */
const FORMATS: Readonly<Record<string, (n: number) => string | undefined>> = {
  decimalZero: (n) => String(n).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (n) => roman(n)?.toLowerCase(),
  upperLetter: letter('A'),
  lowerLetter: letter('a'),
  chineseCounting: counting,
  chineseCountingThousand: counting,
  japaneseCounting: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  ideographTraditional: oneOf(STEMS),
  ideographZodiac: oneOf(BRANCHES),
  ideographEnclosedCircle: from(0x3280, 10),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  numberInDash: (n) => `- ${n} -`,
  none: () => '',
};
