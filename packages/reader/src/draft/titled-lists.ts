import { isBody } from './body.ts';
import type { UnitList } from './unit-list.ts';

/** 产区：甲省、乙省: a name, and those that it is the name of. */
const LINE = /^\s*(?:[（(]?[一二三四五六七八九十\d]+[)）、.]\s*)?([^。；;：:、，,（()）\s]{1,16})[：:]\s*(\S[^：:]*)$/;
/** Whoever owes, helps, sits in the group or is written to: none of them a class that is assessed. */
const ROLE =
  /责任|牵头|配合|协办|主办|承办|主送|抄送|报送|成员|组长|主任|联系|参加|出席|印发|领导|来源|解释|考核组|评估组/;
const FEWEST = 2;

/**
 * Classes of units told without a count, each by its name and a colon (产区：甲省、乙省、丙省。): two or more that follow each other,
 * since a single one may be any list. None where a name is no office or place.
 */
export function titledLists(text: string): UnitList[] {
  const runs: UnitList[][] = [[]];
  for (const line of text.split(/[。；;\n]/)) {
    if (line.trim() === '') continue;
    const list = listIn(line);
    if (list) runs.at(-1)?.push(list);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.find((run) => run.length >= FEWEST && new Set(run.map(({ name }) => name)).size === run.length) ?? [];
}

function listIn(line: string): UnitList | undefined {
  const [, name = '', words = ''] = LINE.exec(line) ?? [];
  if (name === '' || ROLE.test(name)) return undefined;
  const units = words.split(/[、，,]/).map((unit) => unit.replace(/\s+/g, ''));
  return units.length >= FEWEST && units.every(isBody)
    ? { name, stated: null, units: [...new Set(units)], scope: '' }
    : undefined;
}
