// 表1写“制度建设5分”，表2里没有这个名称。 A sum or a name that the document states elsewhere and the tree does not confirm.
// Example: 表1“申请指导4.5分”, 表2“申请指导”下合计4分 → 不符.
import { compare, type Exact, toText } from '../number/exact.ts';
import { defineCheck } from './define-check.ts';
import { concernedBy, make } from './shared/concerned.ts';
import { figure, scaleOf } from './shared/figures.ts';
import { offSum } from './shared/off-sum.ts';
import { type ClassView, isLeaf, isOfClass, parentOf, type Spot, type Subject } from './shared/subject.ts';

export default defineCheck({
  id: 'stated-sum',
  title: {
    zh: '方案另处写明的名称或分值与指标表不符',
    en: 'a name or sum stated elsewhere in the document that the tree does not confirm',
  },
  words: {
    unknown: {
      severity: 'warning',
      zh: '{clause}写有“{name}”{full}分，指标表里没有这个名称。',
      en: '{clause} states “{name}” with {full} points; no indicator has that name.',
      mendZh:
        '核对名称：同一项两处叫法不同的，在“指标”里选中它，把“名称”改得一致（方案文件：也可记在 damage 里）；漏了指标的，用“添加指标”补上。',
      mendEn:
        'Compare the names: where two are of one thing, select it on the workbench and correct “Name” (in the file, both may be recorded under damage); add an indicator that is missing.',
    },
    renamed: {
      severity: 'warning',
      zh: '{clause}写有“{name}”{full}分，指标表里没有这个名称；分值相同而{clause}没有提到的是“{other}”。',
      en: '{clause} states “{name}” with {full} points; no indicator has that name. With the same points and not stated there: “{other}”.',
      mendZh: '核对是不是同一项；是的，在“指标”里选中“{other}”，把“名称”改得一致（方案文件：也可记在 damage 里）。',
      mendEn:
        'Find out whether it is the same; if so, select “{other}” on the workbench and correct “Name” (in the file, both may be recorded under damage).',
    },
    differs: {
      severity: 'error',
      zh: '{where}写明“{name}”{full}分，指标表里各项合计{sum}分。',
      en: '{where} states {full} points for “{name}”; the indicators add up to {sum}.',
      mendZh:
        '对照方案原文，在“指标”里改正各项“分值”，或它的“文件写明的合计”；总分在“方案信息”里改（方案文件：full，或 stated 里的数）。',
      mendEn:
        'By the plan, correct “Marks” of the indicators on the workbench, or “Sum as the document states it” (the total is under “About the plan”) (in the file: full, or the row under stated).',
    },
    differsFor: {
      severity: 'error',
      zh: '{where}写明“{name}”{full}分，{class}的指标合计{sum}分。',
      en: '{where} states {full} points for “{name}”; the indicators of {class} add up to {sum}.',
      mendZh:
        '对照方案原文，在“指标”里改正这一类单位各项的“分值”和“适用单位”；总分在“方案信息”里改（方案文件：full、appliesTo，或 stated 里的数）。',
      mendEn:
        'By the plan, correct “Marks” and “Whom it concerns” of the indicators of this class on the workbench (the total is under “About the plan”) (in the file: full, appliesTo, or the row under stated).',
    },
  },
  *find(subject) {
    for (const [at, row] of subject.scheme.stated.entries()) {
      const views = subject.classes.filter((view) => row.class === undefined || row.class === view.id);
      const named = views.flatMap((view) => spotsIn(view).filter(({ node }) => node.name === row.name));
      const full = figure(row.full, row.class ?? '');
      const values = { clause: row.clause, name: row.name, full: full === null ? '' : toText(full) };
      const place = `stated[${at}]`;
      if (named.length === 0) {
        const others = full === null ? [] : unstated(subject, views, row.name, toText(full));
        const other = others.length === 1 ? others[0] : undefined;
        yield other
          ? {
              message: 'renamed',
              place: other.node.path,
              clause: row.clause,
              values: { ...values, other: other.node.name },
            }
          : { message: 'unknown', place, clause: row.clause, values };
        continue;
      }
      const sums = named.map((spot) => ({
        spot,
        sum: scaleOf(spot),
        fits: full !== null && isWorth(subject, spot, full),
      }));
      // One column of marks may be that of one class (“本省分值”为非产区分值); the total of the whole is that of every class.
      const isTotal = row.class === undefined && sums.every(({ spot }) => parentOf(spot) === undefined);
      if (full === null || sums.some(({ sum }) => sum === null)) continue;
      const off = isTotal ? sums.filter(({ fits }) => !fits) : sums.some(({ fits }) => fits) ? [] : sums.slice(0, 1);
      const byClass = isTotal && off.length < sums.length;
      const read = off.flatMap(({ spot, sum }) => {
        const cls = spot.view.id;
        const same = off.filter((one) => one.sum !== null && isSame(sum, one.sum)).map((one) => one.spot.view.id);
        const more = { classes: byClass ? [cls] : [...new Set(same)], stated: at };
        return sum === null ? [] : [{ spot, sum, told: offSum(row.sic, { full, sum, cls }, more) }];
      });
      const open = read.filter(({ told }) => told.sic === undefined);
      const signed = read.filter(({ told }) => told.sic !== undefined);
      for (const { spot, sum, told } of [...(byClass ? open : open.slice(0, 1)), ...signed])
        yield {
          message: byClass ? 'differsFor' : 'differs',
          place: spot.node.path,
          clause: row.clause,
          about: spot.node.source,
          cls: spot.view.name,
          values: { ...values, where: whereOf(row), sum: toText(sum) },
          ...told,
        };
    }
  },
});

/** A group whose parts are each for some units is worth to each of them what its own are. */
function isWorth(subject: Subject, spot: Spot, full: Exact): boolean {
  if (isSame(scaleOf(spot), full)) return true;
  const own = spot.node.source.full === undefined ? concernedBy(subject, spot) : [];
  return own.length > 0 && own.every(({ kids, parts }) => make(full, kids, parts));
}

const isSame = (sum: Exact | null, full: Exact): boolean => sum !== null && compare(sum, full) === 0;

/** Where a sum stands in the document; a row that is called as the place where it stands says nothing more. */
const whereOf = ({ clause, name }: { clause: string; name: string }): { zh: string; en: string } =>
  clause === name ? { zh: '文件', en: 'The document' } : { zh: clause, en: clause };

const spotsIn = (view: ClassView): Spot[] => view.nodes.map((node) => ({ view, node })).filter(isOfClass);

/** Sections of the same points that no row names and that share at least two characters with the name looked for. */
function unstated({ scheme }: Subject, views: readonly ClassView[], name: string, full: string): Spot[] {
  const stated = new Set(scheme.stated.map((row) => row.name));
  const kin = (other: string): boolean => [...other].filter((character) => name.includes(character)).length >= 2;
  const seen = new Set<unknown>();
  return views.flatMap(spotsIn).filter((spot) => {
    const { node } = spot;
    if (isLeaf(node) || stated.has(node.name) || !kin(node.name) || seen.has(node.source)) return false;
    const sum = scaleOf(spot);
    if (sum === null || toText(sum) !== full) return false;
    seen.add(node.source);
    return true;
  });
}
