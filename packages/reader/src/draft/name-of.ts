import { shortName } from './short-name.ts';

/** 产区得4分，非产区得3分: marks told class by class. */
const BY_CLASS = /(?:[，,、]?[^，,、。；;\d]{1,10}得?\d+(?:\.\d+)?分){2,}/g;
/** Longer words are cut to a name, with their end, of so many characters, where that says what sets it apart. */
const [LONG, END] = [40, 30];
/** 试点的省份：开展培训的得1分: whom it is for, which names nothing of what is asked. */
const WHOM = /^[^，。；：:（(]{0,30}(?:[（(][^（()）]*[)）])?[：:]/;

/** A short name of an item or level: its words without the marks. */
export function nameOf(words: string, index: number): string {
  const short = words
    .replace(BY_CLASS, '')
    .replace(
      /[（(]?(?:，?(?:视情况?|酌情))?(?:得|计|记|各得|加)?(?:\d+(?:\.\d+)?[-—－~～至到]+)?\d+(?:\.\d+)?分[)）]?|不得分|不计分/g,
      '',
    )
    .replace(/，{2,}/g, '，')
    .replace(/^[\d一二三四五六七八九十]+[.、)）]|^[（(][\d一二三四五六七八九十]+[)）]|[，。；;：、,的\s]+$/g, '');
  if (short.length <= LONG) return short || `第${index + 1}项`;
  const whom = WHOM.exec(short)?.[0] ?? '';
  const asked = short.slice(whom.length);
  const name = `${whom.replace(/[（(][^（()）]*[)）]/, '')}${shortName(asked, true)}`;
  const end = asked.split(/[，,；;]/).at(-1) ?? '';
  return end.length > 3 && end.length <= END && !name.includes(end) ? `${name}…${end}` : name;
}
