interface Words {
  readonly zh: string;
  readonly en: string;
}

const MOST_NUMBER = 100_000;
const LONGEST = 300;
const MOST_IN_LIST = 200;

/** Some of these words are looked for as patterns. Literal words, `.` and `|` are all that a plan needs, and no pattern of them is ever slow. */
const PATTERN_SIGNS = /[\\^$*+?()[\]{}]/;

/**
 * Why a number or list cannot stand in place of the one that an audit comes with; undefined: it can. It is of the same shape, and what
 * comes from outside is bounded.
 */
export function paramFault(value: unknown, preset: unknown): Words | undefined {
  if (preset === undefined) return { zh: '这项检查没有这个参数', en: 'the audit has no such parameter' };
  if (same(value, preset)) return undefined;
  if (typeof preset === 'number') return numberFault(value);
  if (typeof preset === 'string') return textFault(value, preset);
  if (Array.isArray(preset)) return listFault(value, preset);
  return other;
}

const other: Words = { zh: '写法与原来的不同', en: 'it is not of the kind of the preset one' };

const numberFault = (value: unknown): Words | undefined =>
  typeof value === 'number' && value >= 0 && value <= MOST_NUMBER
    ? undefined
    : { zh: `应为0到${MOST_NUMBER}的数`, en: `it has to be a number from 0 to ${MOST_NUMBER}` };

function textFault(value: unknown, preset: string): Words | undefined {
  if (typeof value !== 'string' || value.length > LONGEST)
    return { zh: `应为不超过${LONGEST}个字的文字`, en: `it has to be text of at most ${LONGEST} signs` };
  if (/^\d\d-\d\d$/.test(preset))
    return /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)
      ? undefined
      : { zh: '应为“月-日”，如 01-31', en: 'it has to be month and day, as in 01-31' };
  if (value === '' || PATTERN_SIGNS.test(value))
    return { zh: '只能写词语，几个词之间用 | 隔开', en: 'it has to be words, parted by |' };
  return undefined;
}

function listFault(value: unknown, preset: readonly unknown[]): Words | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_IN_LIST)
    return { zh: `应为1到${MOST_IN_LIST}项的列表`, en: `it has to be a list of 1 to ${MOST_IN_LIST}` };
  const [first] = preset;
  for (const one of value) {
    const why = typeof first === 'object' && first !== null ? entryFault(one, first) : wordFault(one, preset);
    if (why) return why;
  }
  return undefined;
}

/** A word of a list: one of the preset ones where those are names that the audit knows, else any. */
function wordFault(one: unknown, preset: readonly unknown[]): Words | undefined {
  if (preset.every((known) => typeof known === 'string' && /^[a-z]+$/.test(known)) && preset.length > 0)
    return preset.includes(one)
      ? undefined
      : { zh: `只能从这些里选：${preset.join('、')}`, en: `it has to be of these: ${preset.join(', ')}` };
  return textFault(one, '');
}

/** An entry of several fields, all of them there and each of the kind of the preset one. */
function entryFault(one: unknown, preset: object): Words | undefined {
  if (typeof one !== 'object' || one === null) return other;
  const fields = Object.entries(preset);
  if (Object.keys(one).length !== fields.length) return other;
  for (const [name, like] of fields) {
    const why = paramFault((one as Record<string, unknown>)[name], like);
    if (why) return why;
  }
  return undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
