import { factVerdict, type PlanNode } from '@mingjian/engine';
import type { Fact, Lang } from '@mingjian/model';
import { type AuditLine, factsOf, listAccounts, listPosts, listRounds, roundOf } from '@mingjian/store';
import { type DeskPlan, deskPlan, leafPath, unitOf } from '../desk/plan.ts';
import type { Services } from '../types.ts';
import { sealedRounds } from './under-seal.ts';

/** What a line was about, where it was about the work on a unit: by name, with what was entered. */
export interface ToldCell {
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly fact: Fact | null;
  /** Its result in the words of its criterion, in both languages: the answer is kept for whoever asks. */
  readonly verdict: Record<Lang, string> | null;
}

export interface ToldLine {
  /** Name of what it was done to: an account, a post, a round, a token; null where it has none. */
  readonly about: string | null;
  /** Title of the round that it belongs to. */
  readonly round: string | null;
  /** Name of the token by which a program did it. */
  readonly token: string | null;
  /** Names of the accounts that the detail gives by id: who had a post, who takes it. */
  readonly people: Readonly<Record<string, string>>;
  readonly cells: readonly ToldCell[];
}

/** More than this many of one act nobody reads in a line; the line says how many there were. */
const MOST_CELLS = 10;
const LONGEST = 200;

/** The names behind the ids of audit lines, in the order of the lines. A round whose plan is gone keeps its ids. */
export async function tellLines(services: Services, lines: readonly AuditLine[]): Promise<ToldLine[]> {
  const { db } = services.store;
  const details = lines.map(({ detail }) => JSON.parse(detail) as Record<string, unknown>);
  const names = new Map<string, string>();
  for (const { id, name } of await listAccounts(db)) names.set(`account ${id}`, name);
  for (const { id, name } of await listPosts(db)) names.set(`post ${id}`, name);
  for (const { id, title } of await listRounds(db)) names.set(`round ${id}`, title);
  for (const { id, name } of await db.selectFrom('token').select(['id', 'name']).execute())
    names.set(`token ${id}`, name);
  const places = await evidencePlaces(services, lines);
  const roundIds = lines.map(
    (line, at) => roundIdOf(line, details[at] ?? {}) ?? places.get(line.object)?.round ?? null,
  );
  const desks = new Map<string, DeskPlan>();
  for (const id of new Set(roundIds)) {
    const round = id === null ? undefined : await roundOf(db, id);
    if (round) desks.set(round.id, await deskPlan(services, round));
  }
  const facts = await factsBehind(services, lines, details);
  return lines.map((line, at) => {
    const detail = details[at] ?? {};
    const round = roundIds[at] ?? null;
    const desk = desks.get(round ?? '');
    const said = { ...detail, ...(places.get(line.object) ?? {}) };
    const post = textOf(detail.post);
    const place = { unit: textOf(said.unit), indicator: textOf(said.indicator) };
    const made = facts[at] ?? [];
    return {
      about: names.get(`${line.kind} ${line.object}`) ?? (post === null ? null : (names.get(`post ${post}`) ?? null)),
      round: names.get(`round ${round}`) ?? null,
      token: names.get(`token ${textOf(detail.token)}`) ?? null,
      people: Object.fromEntries(
        ['from', 'to', 'account'].flatMap((key) => {
          const name = names.get(`account ${textOf(detail[key])}`);
          return name === undefined ? [] : [[key, name]];
        }),
      ),
      cells:
        made.length > 0
          ? made.map((fact) => tellCell(desk, fact, fact))
          : line.kind !== 'post' && (place.unit !== null || place.indicator !== null)
            ? [tellCell(desk, place, null)]
            : [],
    };
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const roundIdOf = ({ kind, object }: AuditLine, detail: Record<string, unknown>): string | null =>
  kind === 'round' || kind === 'facts' ? object : textOf(detail.round);

/** Where material lies that was accepted or returned: the line names only its id. */
async function evidencePlaces({ store: { db } }: Services, lines: readonly AuditLine[]) {
  const ids = lines.filter(({ kind }) => kind === 'evidence').map(({ object }) => object);
  const rows = await db
    .selectFrom('evidence')
    .select(['id', 'round', 'unit', 'indicator', 'name'])
    .where('id', 'in', [...ids, ''])
    .execute();
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}

/** The facts that a line of the log is about: those of the same round, instant and account, where they are few and their round is not under seal. */
async function factsBehind(
  services: Services,
  lines: readonly AuditLine[],
  details: readonly Record<string, unknown>[],
): Promise<Fact[][]> {
  const few = lines.filter(
    ({ kind, action }, at) => kind === 'facts' && action === 'add' && Number(details[at]?.count) <= MOST_CELLS,
  );
  const found = new Map<string, Fact[]>();
  const rounds = new Set(few.map(({ object }) => object));
  const sealed = await sealedRounds(services, rounds);
  for (const round of rounds) {
    if (sealed.has(round)) continue;
    const at = few.filter(({ object }) => object === round).map((line) => line.at);
    for (const kept of await factsOf(services.store.db, round, { at })) {
      const key = `${round} ${kept.at} ${kept.account}`;
      found.set(key, [...(found.get(key) ?? []), kept.fact]);
    }
  }
  const some = new Set(few);
  return lines.map((line) =>
    some.has(line) ? (found.get(`${line.object} ${line.at} ${line.account}`) ?? []).slice(0, MOST_CELLS) : [],
  );
}

/** Unit and indicator as the plan calls them, with what was entered there. */
function tellCell(
  desk: DeskPlan | undefined,
  place: { unit: string | null; indicator: string | null },
  fact: Fact | null,
): ToldCell {
  if (!desk) return { unit: place.unit, indicator: place.indicator, fact, verdict: null };
  const enrolled = desk.roster.units[desk.roster.find.get(place.unit ?? '') ?? -1];
  const unit = enrolled ? unitOf(desk, enrolled.id) : undefined;
  const classes = unit ? desk.plan.classes.slice(unit.cls, unit.cls + 1) : desk.plan.classes;
  const path = unit && place.indicator !== null ? leafPath(desk, unit, place.indicator) : place.indicator;
  const node = classes.flatMap(({ nodes }) => nodes).find((one) => one.path === path);
  const code = node && !/^[a-z]/.test(node.code) ? node.code : '';
  const indicator = node ? `${code} ${node.name}`.trim().slice(0, LONGEST) : place.indicator;
  return { unit: unit?.name ?? place.unit, indicator, fact, verdict: fact && verdictOf(node, fact) };
}

function verdictOf(node: PlanNode | undefined, fact: Fact): Record<Lang, string> | null {
  const [zh, en] = [factVerdict(node, fact, 'zh'), factVerdict(node, fact, 'en')];
  return zh === null || en === null ? null : { zh, en };
}
