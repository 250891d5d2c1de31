// 重点领域……（区财政局、区中小企业服务中心）——名单里没有区中小企业服务中心。 A name in a row of the plan that no list has.
// Example: 区发改局 stands in the row, 区发改科技局 in the list. Classes whose units the document does not name are left out.
import { defineCheck, type Found } from './define-check.ts';
import { rulesOf } from './shared/figures.ts';
import { bracketed, isRunTogether, listedNames, someUnnamed, unitNames } from './shared/names.ts';
import { type ClassView, clauseOf, isRepeated, type Spot, type Subject, spots } from './shared/subject.ts';

type Messages = 'applies' | 'text' | 'rater' | 'parent';

export default defineCheck({
  id: 'unit-not-listed',
  title: { zh: '名称不在名单里', en: 'a name that no list of units has' },
  words: {
    applies: {
      severity: 'warning',
      zh: '“{name}”只考核“{unit}”，名单里没有这个名称。',
      en: '“{name}” concerns “{unit}”, which no list has.',
      mendZh:
        '在“指标”里选中它，在“适用单位”里改选名单里的单位，或在“方案信息”的名单里补上它（方案文件：appliesTo，或 classes 的 units）。',
      mendEn:
        'Select it on the workbench and choose a listed unit under “Whom it concerns”, or add the unit under “About the plan” (in the file: appliesTo, or units of the class).',
    },
    text: {
      severity: 'warning',
      zh: '“{name}”一行写有“{unit}”，名单里没有这个名称。',
      en: 'The row “{name}” names “{unit}”, which no list has.',
      mendZh:
        '请主管单位明确它是名单里的哪一家；是简称的，在“指标”里选中这一项，写在“按什么理解”里（方案文件：assumptions），不是的说明考核不考核。',
      mendEn:
        'Have it decided which listed unit is meant; write what a short name means on the workbench under “How it is read” (in the file: assumptions), or say that it is not assessed.',
    },
    rater: {
      severity: 'warning',
      zh: '“{name}”由“{unit}”评分，名单里没有这个名称。',
      en: '“{name}” is rated by “{unit}”, which no list has.',
      mendZh: '改成名单里的名称（方案文件：这条规则的 raters）；不是考核对象的评分单位，确认写法与评分表一致。',
      mendEn: 'Use the name of the list; for a rater that is not assessed, make sure that ratings spell it the same.',
    },
    parent: {
      severity: 'warning',
      zh: '“{name}”的上级写作“{unit}”，名单里没有这个名称。',
      en: 'The parent of “{name}” is “{unit}”, which no list has.',
      mendZh: '改成名单里的名称（方案文件：classes 的 parent），或在“方案信息”的名单里补上这个单位。',
      mendEn:
        'Use the name of the list (in the file: parent under classes), or add the unit under “About the plan” on the workbench.',
    },
  },
  *find(subject) {
    yield* parents(subject);
    const { scheme } = subject;
    const listed = listedNames(scheme);
    const responsible = namesWhoIsAssessed(subject, listed);
    for (const spot of spots(subject)) {
      if (isRepeated(spot)) continue;
      const { node } = spot;
      const at = { place: node.path, clause: clauseOf(spot), about: node.source };
      const say = (message: Messages, unit: string): Found<Messages> => ({
        message,
        ...at,
        values: { name: node.name, unit },
      });
      const open = someUnnamed(scheme, classesWith(subject, spot));
      const units = node.source.appliesTo?.units ?? [];
      if (!open) for (const unit of units) if (!listed.has(unit)) yield say('applies', unit);
      if (!open) for (const unit of namesInText(subject, spot, listed, responsible)) yield say('text', unit);
      const assessed = scheme.results.flatMap((result) => result.classes);
      for (const rule of rulesOf(spot)) {
        if (rule.kind !== 'ratings' || someUnnamed(scheme, assessed)) continue;
        for (const unit of rule.raters?.units ?? []) if (!listed.has(unit)) yield say('rater', unit);
      }
    }
  },
});

function* parents({ scheme }: Subject): Generator<Found<Messages>> {
  const listed = listedNames(scheme);
  for (const [id, { units }] of Object.entries(scheme.classes)) {
    for (const [at, unit] of (units ?? []).entries()) {
      if (typeof unit === 'string' || unit.parent === undefined || listed.has(unit.parent)) continue;
      yield { message: 'parent', place: `classes.${id}.units[${at}]`, values: { name: unit.name, unit: unit.parent } };
    }
  }
}

/** Whether the offices responsible are units that are assessed: a column that names none of those says who assesses, or who leads. */
const namesWhoIsAssessed = (subject: Subject, listed: ReadonlySet<string>): boolean =>
  spots(subject).some(({ node }) => unitNames(node.source.responsible ?? '').some((name) => listed.has(name)));

/** The classes that have this node. */
const classesWith = ({ classes }: Subject, { node }: Spot): string[] =>
  classes.flatMap((view: ClassView) => (view.nodes.some((one) => one.source === node.source) ? [view.id] : []));

/**
 * Unlisted names in the words of an indicator that concerns named units. Only lists count in which most names are
 * listed, and names that the scheme's own notes on damage single out: prose is full of offices that are not assessed.
 */
function namesInText(
  { scheme }: Subject,
  { node: { source } }: Spot,
  listed: ReadonlySet<string>,
  responsible: boolean,
): Set<string> {
  const unlisted = new Set<string>();
  const named = new Set(source.appliesTo?.units ?? []);
  if (responsible) for (const name of unitNames(source.responsible ?? '')) if (!listed.has(name)) unlisted.add(name);
  if (named.size === 0) return unlisted;
  const text = [source.requirement, source.criterion, source.content].filter((part) => part !== undefined).join('\n');
  const inLists = bracketed(text).flatMap(unitNames);
  if (inLists.filter((name) => listed.has(name)).length * 2 > inLists.length)
    for (const name of inLists) if (!listed.has(name)) unlisted.add(name);
  for (const entry of scheme.document.damage ?? [])
    for (const name of unitNames(entry.text))
      if (text.includes(name) && !isRunTogether(name, listed)) unlisted.add(name);
  return unlisted;
}
