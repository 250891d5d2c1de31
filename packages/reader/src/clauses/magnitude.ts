/** Units of one quantity, each with how many of the smallest it holds: 1小时 = 60分钟, 1亿元 = 1亿元's worth of 元. */
const FAMILIES: readonly Readonly<Record<string, number>>[] = [
  { 元: 1, 百元: 100, 千元: 1_000, 万元: 10_000, 亿元: 100_000_000 },
  { 万美元: 1, 亿美元: 10_000 },
  { 秒: 1, 分钟: 60, 小时: 3_600 },
];

/** The smaller of two units of one quantity; undefined where they measure different things. */
export function smaller(one: string, other: string): string | undefined {
  const family = FAMILIES.find((known) => one in known && other in known);
  return family && ((family[one] ?? 0) <= (family[other] ?? 0) ? one : other);
}

/** How many of `to` one of `from` holds; 1 where they measure different things. */
export function factorOf(from: string, to: string): number {
  const family = FAMILIES.find((known) => from in known && to in known);
  return family ? (family[from] ?? 1) / (family[to] ?? 1) : 1;
}
