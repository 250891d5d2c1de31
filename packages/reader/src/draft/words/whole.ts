/** 满分为100分, 总分100分; not 总分90分以上, which is a grade, nor （满分20分）, which is an item's. */
const FULL =
  /(?<![（(])(?:满分|总分)(?:值)?(?:设|定)?(?:为|是|共|计)?[:：]?(\d{2,4}(?:\.\d+)?)分(?!以[上下]|及以[上下]|[（(]含|至|到|的|[-—~～])/g;
/** 考核实行百分制. */
const HUNDRED = /(?:实行|采用|采取|执行|使用|按照?|以)(?:的是)?百分制/;
/** Words of sentences that speak of a part, of what is added, or of figures that are converted. */
const OF_PARTS =
  /每|各项|各自|分别|单项|分项|本项|该项|此项|加分|附加|折算|折合|折成|换算|转换|计入|占比|权重|测评|测验|考试|问卷/;
/** No whole is less. */
const LEAST = 50;

/** 考核实行百分制，满分为100分: the marks of the whole as the words of a plan state them; undefined where they do not, or state several. */
export function wholeIn(lines: readonly string[]): number | undefined {
  const sentences = lines
    .flatMap((line) => line.replace(/\s+/g, '').split(/[。；;]/))
    .filter((one) => !OF_PARTS.test(one));
  const stated = new Set(
    sentences.flatMap((sentence) => [
      ...[...sentence.matchAll(FULL)].map(([, figure]) => Number(figure)),
      ...(HUNDRED.test(sentence) ? [100] : []),
    ]),
  );
  const [whole = 0] = stated;
  return stated.size === 1 && whole >= LEAST ? whole : undefined;
}
