import { actOf, type Draft, pointsOf } from './draft.ts';
import { levelIn } from './judge.ts';
import type { ClauseRule, Level } from './rule.ts';
import { GRADES, LEVEL, SCALES } from './words.ts';

/** 被国办通报一次扣2分，被省通报一次扣1.5分: neighbours that differ in a level, or in a word of one scale, are one scale. */
export function joinLevels(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  let run: { draft: Draft; label: string; rest: string }[] = [];
  const flush = (): void => {
    out.push(...(run.length > 1 ? [scaled(run)] : run.map((one) => one.draft)));
    run = [];
  };
  for (const draft of drafts) {
    const named = labelled(draft);
    const last = run.at(-1);
    if (named && last && parallel(last, named)) run.push(named);
    else {
      flush();
      if (named) run.push(named);
      else out.push(draft);
    }
  }
  flush();
  return out;
}

/** 被宣威市政府办公室通报: whoever praises or blames, by the full name. */
const TOLD_BY =
  /(?:被|由|受|受到|获|获得|得到)([^，。；]{2,20}?(?:厅|室|府|委|院|级|办|局|部|省|市|县|区))(?=[^，。；]{0,8}(?:通报|表彰|表扬|批评|肯定|批示|点名|约谈|退回|推广))/;

function labelled(draft: Draft): { draft: Draft; label: string; rest: string } | undefined {
  const act = actOf(draft);
  const { rule } = draft;
  const zero = rule.kind === 'allOrNothing';
  if (!zero && !act?.whole && act?.points.length !== 1) return undefined;
  if (
    (!zero &&
      !(rule.kind === 'fixed' || rule.kind === 'deduct' || rule.kind === 'award' || rule.kind === 'judgement')) ||
    ('byClass' in rule && rule.byClass)
  )
    return undefined;
  const words = draft.piece.condition;
  const scale = SCALES.flat()
    .filter((word) => words.includes(word))
    .sort((a, b) => b.length - a.length)[0];
  const grade = GRADES.find((word) =>
    new RegExp(`(?:^|为|是|评|达到|获|得|：)“?${word}”?(?:等次|档次|等级|档|的)*，?$`).test(
      words
        .split(/[，：]/)
        .filter((one) => one !== '')
        .at(-1) ?? '',
    ),
  );
  const level = levelIn(words.replace(/^.*[：](?=.{2,})/, ''));
  const told = level === undefined ? undefined : TOLD_BY.exec(words)?.[1];
  const label = zero ? grade : (scale ?? told ?? level ?? grade);
  if (label === undefined) return undefined;
  return { draft, label, rest: words.replace(label, '').replace(new RegExp(LEVEL, 'g'), '') };
}

function parallel(
  last: { draft: Draft; label: string; rest: string },
  next: { draft: Draft; label: string; rest: string },
): boolean {
  if (last.label === next.label || last.draft.piece.item !== next.draft.piece.item) return false;
  if (next.draft.piece.sentence - last.draft.piece.sentence > 0) return false;
  const [a, b] = [actOf(last.draft), actOf(next.draft)];
  if (a && b && a.verb !== b.verb) return false;
  const bare = (words: string): string =>
    words.replace(/[，、；：（）的被受获得到由在次一1起级以上及其部门单位等]/g, '');
  const [before, after] = [bare(last.rest), bare(next.rest)];
  if (after.length <= 2 || (begins(last) && begins(next))) return true;
  return overlap(before, after) >= 0.6;
}

/** 国家卫星监测每个…，省级巡查发现每个…: each piece begins with its level. */
const begins = ({ draft, label }: { draft: Draft; label: string }): boolean =>
  (
    draft.piece.condition
      .split(/[，：、]/)
      .filter((piece) => piece !== '')
      .at(-1) ?? ''
  )
    .replace(/^(?:被|获|受|由|在)/, '')
    .startsWith(label) && new RegExp(`^${LEVEL}`).test(label);

/** Share of the second's signs that the first has too. */
function overlap(one: string, other: string): number {
  const signs = new Set(one);
  return [...other].filter((sign) => signs.has(sign)).length / Math.max(other.length, 1);
}

function scaled(run: readonly { draft: Draft; label: string }[]): Draft {
  const first = run[0] as { draft: Draft; label: string };
  const levels = run.map(({ draft, label }): Level => {
    const act = actOf(draft);
    const points =
      draft.rule.kind === 'allOrNothing'
        ? 0
        : draft.rule.kind === 'judgement'
          ? (act?.points[0] ?? null)
          : pointsOf(draft.rule);
    return { label, points: points === null ? null : act?.verb === 'take' ? -Math.abs(points) : Math.abs(points) };
  });
  const per = run.map(({ draft }) => ('per' in draft.rule ? draft.rule.per : null)).find((one) => one);
  const cap = run.map(({ draft }) => ('cap' in draft.rule ? draft.rule.cap : null)).find((one) => one);
  const grades = run.every((one) => (GRADES as readonly string[]).includes(one.label));
  const rule: ClauseRule = grades
    ? { kind: 'band', on: '等次', bands: levels.map(({ label, points }) => ({ label, from: null, to: null, points })) }
    : { kind: 'severity', levels, ...(per ? { per } : {}), ...(cap ? { cap } : {}) };
  return {
    rule,
    piece: first.draft.piece,
    doubts: run.flatMap((one) => one.draft.doubts.filter((code) => code === 'masked')),
    with: run.flatMap((one) => [one.draft.piece, ...one.draft.with]).slice(1),
  };
}
