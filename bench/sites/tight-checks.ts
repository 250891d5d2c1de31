/** Patterns that may stand in no page, and others without which none is. */
const NEVER = [
  /(?<!\d)\d{17}[\dXx](?!\d)/g,
  /(?<!\d)1[3-9]\d{9}(?!\d)/g,
  /(?<!\d)\d{16,19}(?!\d)/g,
  /[\w.+-]+@[\w-]+\.[\w.]+/g,
  /[A-Za-z]:\\[\w\\.]+/g,
  /(?:jdbc|password|SELECT \*|Exception in thread)/gi,
  /lorem ipsum|test123|测试测试/gi,
];
const ALWAYS = [
  /ICP备\d+号/,
  /公网安备\s*\d+号/,
  /网站标识码：\s*\w{10}/,
  /联系电话：[\d-]+/,
  /主办单位：/,
  /\d{4}-\d{2}-\d{2}/,
];
const SITE = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const CONTENT = ['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords'];

export type Words = ReadonlyMap<number, readonly string[]>;

/** Words by their first two signs. */
export function makeWords(list: readonly string[]): Words {
  const words = new Map<number, string[]>();
  for (const word of list) {
    const key = word.charCodeAt(0) * 65_536 + word.charCodeAt(1);
    const same = words.get(key);
    if (same) same.push(word);
    else words.set(key, [word]);
  }
  return words;
}

export function checkPage(
  labels: Readonly<Record<string, string>>,
  title: string,
  text: string,
  words: Words,
): string[] {
  const found: string[] = [];
  for (const name of SITE) if (!labels[name]) found.push(name);
  if (labels.ArticleTitle !== undefined || labels.PubDate !== undefined)
    for (const name of CONTENT) if (!labels[name]) found.push(name);
  for (const [at, pattern] of NEVER.entries()) for (const one of text.match(pattern) ?? []) found.push(`${at} ${one}`);
  for (const [at, pattern] of ALWAYS.entries()) if (!pattern.test(text)) found.push(`without ${at}`);
  if (title.length < 4) found.push('title');
  for (let at = 0; at < text.length - 1; at += 1) {
    const first = text.charCodeAt(at);
    if (first < 0x4e00) continue;
    const list = words.get(first * 65_536 + text.charCodeAt(at + 1));
    if (list) for (const word of list) if (text.startsWith(word, at)) found.push(word);
  }
  return found;
}
