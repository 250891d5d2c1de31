import { type ClassPlan, type Plan, sourceUnits } from '@mingjian/engine';
import type { Unit } from '@mingjian/model';
import type { Chance } from './random.ts';

/** Assessed classes without a list get so many units, sub-unit classes two or three for each unit above. */
const ASSESSED = 8;

/** The plan's own units; for classes that it does not list, neutral ones that nobody takes for real. */
export function sampleUnits(plan: Plan, chance: Chance): Unit[] {
  const units = sourceUnits(plan);
  const listed = new Set(units.map((unit) => unit.class));
  const assessed = new Set(plan.scheme.results.flatMap((result) => result.classes));
  for (const cls of plan.classes) {
    if (!listed.has(cls.id) && assessed.has(cls.id)) units.push(...invent(cls, ASSESSED, undefined, chance));
  }
  for (const [sub, above] of subUnitClasses(plan)) {
    if (listed.has(sub.id) || assessed.has(sub.id)) continue;
    for (const parent of units.filter((unit) => unit.class === above)) {
      units.push(...invent(sub, chance.whole(2, 3), parent, chance));
    }
  }
  return units;
}

/** Classes that take part in the composition of another, with the class above them. */
function subUnitClasses(plan: Plan): Map<ClassPlan, string> {
  const pairs = plan.classes.flatMap((above) =>
    above.nodes
      .flatMap((node) => node.source.compose?.find((one) => one.classes?.includes(above.id) ?? true)?.parts ?? [])
      .flatMap((part): [ClassPlan, string][] => {
        const sub = plan.classes.find((cls) => cls.id === part.class);
        return sub && sub !== above ? [[sub, above.id]] : [];
      }),
  );
  // A class below two others goes to the first: a unit has one parent.
  return new Map(pairs.reverse());
}

function invent(cls: ClassPlan, count: number, parent: Unit | undefined, chance: Chance): Unit[] {
  const noun = nounOf(cls.name);
  const wanted = [...new Set(cls.nodes.flatMap((node) => node.source.appliesTo?.tags ?? []))];
  return Array.from({ length: count }, (_, at): Unit => {
    const tags = wanted.filter(() => chance.hit(0.75));
    return {
      id: `${parent ? `${parent.id}/` : ''}${cls.id}-${at + 1}`,
      name: `${parent?.name ?? ''}示例${noun}${at + 1}`,
      class: cls.id,
      ...(parent ? { parent: parent.id } : {}),
      ...(tags.length > 0 ? { tags } : {}),
    };
  });
}

/** The name of the class without what stands in brackets: 乡镇政府(街道办事处) → 乡镇政府; 乡（镇、街道） → 乡镇. */
function nounOf(name: string): string {
  const short = name.replace(/[（(][^（()）]*[）)]/g, '').trim();
  if (short.length > 1) return short;
  const [, alternative = ''] = /[（(]([^（()）、，,]+)/.exec(name) ?? [];
  return short + alternative || name;
}
