/** 一、考核对象 / 全县各乡（镇）人民政府。: what stands under, or behind, the words 考核对象. */
const UNDER =
  /(?:^|\n)[（(]?[一二三四五六七八九十\d]{0,3}[)）、.．]?(?:考核|考评|被考核|评估)(?:对象|单位|范围)(?:[：:]|为|是|\n)+([^。；\n]{2,40})/;
const LEAD = /^(?:本(?:次|办法|细则|方案)[^，]{0,6}(?:为|是))?(?:全[县市区省州旗]|各有关|有关|各)*/;

/** Whom a plan says it assesses where it lists nobody: its words, and what such a class is called. Undefined: several, or nothing. */
export function assessedIn(words: string): { said: string; name: string } | undefined {
  const said = UNDER.exec(words.replace(/[^\S\n]+/g, ''))?.[1];
  if (said === undefined || /[、，,和及]|以及/.test(said.replace(/[（(][^（()）]*[)）]/g, ''))) return undefined;
  const name = said.replace(LEAD, '');
  return name.length >= 2 && name.length <= 20 ? { said, name } : undefined;
}
