// 名单里“市财政局”出现两次。 A unit that the lists name twice: facts could not be told apart.
import { defineCheck } from './define-check.ts';

export default defineCheck({
  id: 'unit-twice',
  title: { zh: '名单里重复的单位', en: 'a unit that is listed twice' },
  words: {
    twice: {
      severity: 'error',
      zh: '“{name}”在名单里出现两次（{first}和{second}）。',
      en: '“{name}” is listed twice ({first} and {second}).',
      mendZh: '在“方案信息”的名单里删去一个；确是两家的，名称要能区分（方案文件：classes 的 units）。',
      mendEn:
        'Delete one under “About the plan” on the workbench; if there are two units, tell their names apart (in the file: units of the classes).',
    },
  },
  *find({ scheme }) {
    const seen = new Map<string, string>();
    for (const [id, { name: cls, units }] of Object.entries(scheme.classes)) {
      for (const [at, unit] of (units ?? []).entries()) {
        const name = typeof unit === 'string' ? unit : unit.name;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, cls);
        else yield { message: 'twice', place: `classes.${id}.units[${at}]`, values: { name, first, second: cls } };
      }
    }
  },
});
