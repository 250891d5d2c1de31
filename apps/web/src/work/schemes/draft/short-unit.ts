/** What a short name leaves out at the end: 江苏（省）, 广西（壮族自治区）, 城关（镇）. */
const REST = /^(?:[\u4e00-\u9fff]{0,12}自治[区州县旗]|特别行政区|省|市|区|县|旗|盟|地区|镇|乡|街道(?:办事处)?)$/;

/**
 * 江苏 → 江苏省, 广西 → 广西壮族自治区, and 江苏省 → 江苏: the listed unit that a name means, either of them in short. Undefined where none is,
 * or several could be (鼓楼: 鼓楼区, 鼓楼镇).
 */
export function unitCalled(name: string, units: readonly string[]): string | undefined {
  if (units.includes(name)) return name;
  const isShort = (short: string, long: string): boolean =>
    short.length > 1 && long.startsWith(short) && REST.test(long.slice(short.length));
  const meant = units.filter((unit) => isShort(name, unit) || isShort(unit, name));
  return meant.length === 1 ? meant[0] : undefined;
}

/** All units that a list of names means; undefined where one of them cannot be told: half a list would be a guess. */
export function unitsCalled(names: readonly string[], units: readonly string[]): string[] | undefined {
  const found = names.flatMap((name) => unitCalled(name, units) ?? []);
  return names.length > 0 && found.length === names.length ? [...new Set(found)] : undefined;
}
