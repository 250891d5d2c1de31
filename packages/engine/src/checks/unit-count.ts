// B类（35个），名单列了34个。 The number of units that the document states is not the number it lists.
import { compare, points, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { figure } from './shared/figures.ts';

export default defineCheck({
  id: 'unit-count',
  title: { zh: '单位数与名单不符', en: 'a stated number of units that the list does not have' },
  words: {
    differs: {
      severity: 'warning',
      zh: '“{name}”写明{stated}家，名单列了{listed}家。',
      en: '“{name}” is stated to have {stated} units; {listed} are listed.',
      mendZh:
        '对照方案的名单，在“方案信息”里补上或删去单位（方案文件：classes 的 units）；原文就对不上的，不用改，发布不受影响（方案文件：可记在 damage 里）。',
      mendEn:
        'Compare with the plan’s list and correct the units under “About the plan” on the workbench (in the file: units of the class); where the document itself differs, leave it: it stops nothing (in the file: it may be recorded under damage).',
    },
  },
  *find({ scheme }) {
    for (const [id, { name, stated, units }] of Object.entries(scheme.classes)) {
      const count = figure(stated, id);
      if (units === null || count === null || compare(count, points(units.length)) === 0) continue;
      yield {
        message: 'differs',
        place: `classes.${id}`,
        values: { name, stated: toText(count), listed: units.length },
      };
    }
  },
});
