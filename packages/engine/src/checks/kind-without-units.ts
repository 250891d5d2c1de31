// 试点省份：…；其他省份：…——名单里没有标着“试点省份”的单位。 A kind of units by which an item is split, and that no listed unit is of.
// Example: parts for 试点省份, 重点省份 and 其他省份, and nobody carries the first two tags: all units would be 其他省份.
import { defineCheck } from './define-check.ts';
import { isGiven } from './shared/names.ts';
import { childrenOf, clauseOf, isRepeated, spots } from './shared/subject.ts';

export default defineCheck({
  id: 'kind-without-units',
  title: { zh: '还没有定下哪些单位属于这一种', en: 'a kind of units that nobody is said to be of' },
  words: {
    nobody: {
      severity: 'open',
      zh: '“{name}”按单位的种类分开考核，还没有定下哪些单位是“{tag}”：现在都按其他单位考核，下级的分值也不相加。',
      en: '“{name}” asks one thing of some units and another of the others, and no unit is said to be “{tag}”: for now all are assessed as the others, and its parts are not added up.',
      mendZh:
        '在“方案信息”的“单位标签”里勾选哪些单位是“{tag}”（方案文件：单位的 tags），或新建考评时写在单位名单的标签里。',
      mendEn:
        'Tick the units that are “{tag}” on the workbench, “About the plan”, “Tags of units” (in the file: tags of the units), or write the tag in the list of units of the round.',
    },
  },
  *find(subject) {
    const { scheme } = subject;
    for (const spot of spots(subject)) {
      if (isRepeated(spot)) continue;
      const kids = childrenOf(spot).map(({ source }) => source);
      const rest = kids.flatMap(({ appliesTo }) => appliesTo?.without ?? []);
      const tags = kids.flatMap(({ appliesTo }) => appliesTo?.tags ?? []);
      for (const tag of new Set(tags)) {
        if (!rest.includes(tag) || isGiven(scheme, tag)) continue;
        yield {
          message: 'nobody',
          place: spot.node.path,
          clause: clauseOf(spot),
          about: spot.node.source,
          values: { name: spot.node.name, tag },
        };
      }
    }
  },
});
