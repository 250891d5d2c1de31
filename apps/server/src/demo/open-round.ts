import { randomUUID } from 'node:crypto';
import { unitsToCsv } from '@mingjian/files';
import type { Fact } from '@mingjian/model';
import { roundOf } from '@mingjian/store';
import { later } from '@mingjian/workflow';
import { type DeskPlan, deskPlan, leafPath, unitOf } from '../desk/plan.ts';
import { sampleRound } from '../sample/round.ts';
import type { App, Services } from '../types.ts';
import { decideUses } from './decide-uses.ts';
import { type Clock, type Hand, handOf, lotOf, type Told } from './hand.ts';
import { DEMO_UNITS } from './people.ts';

const LOT = 400;

interface Cell {
  readonly unit: string;
  readonly indicator: string;
}

/** The running round: half of it scored, some of that reviewed, proved and handed in. Ends at `now`. */
export async function makeOpenRound(
  app: App,
  services: Services,
  clock: Clock,
  { shelved, posts, ago }: Told,
): Promise<string> {
  const { scheme, plan } = shelved;
  const { units, facts } = sampleRound(plan);
  const hand = (login: string, days: number) => {
    clock.at = ago(days);
    return handOf(app, services, clock, login);
  };
  let office = await hand('organiser', 30);
  const { id } = await office.send<{ id: string }>('POST', '/rounds', {
    title: `${scheme.year}年度政务公开考核（示例）`,
    scheme: scheme.id,
    windows: [{ stage: '*', from: ago(21).slice(0, 10), to: ago(-21).slice(0, 10) }],
    units: unitsToCsv(units, 'zh'),
  });
  await decideUses(office, id);
  for (const [login, kind] of [
    ['assessor', 'assess'],
    ['assessor2', 'assess'],
    ['reviewer', 'review'],
  ] as const) {
    await office.send('POST', `/rounds/${id}/duties`, { duties: [{ post: posts.get(login), kind, stage: null }] });
  }
  await office.send('POST', `/rounds/${id}/state`, {
    to: 'announced',
    version: 1,
    reason: '印发考核通知',
    acknowledged: ['window-off-period', 'named-absent', 'tag-absent', 'no-liaison', 'past-due'],
  });
  office = await hand('organiser', 21);
  await office.send('POST', `/rounds/${id}/state`, {
    to: 'open',
    version: 2,
    reason: '开始收集',
    acknowledged: ['no-liaison', 'past-due'],
  });

  const round = await roundOf(services.store.db, id);
  if (!round) throw new Error('the round that was made is gone');
  const desk = await deskPlan(services, round);
  const today = ago(1).slice(0, 10);
  const scored = atTheDesk(desk, facts, today);
  const cells = [
    ...new Map(scored.map(({ unit, indicator }) => [`${unit} ${indicator}`, { unit, indicator }])).values(),
  ];
  for (const [at, login] of ['assessor', 'assessor2'].entries()) {
    const mine = scored.filter(({ unit }) => lotOf(unit) % 2 === at);
    const person = await hand(login, 10 - at);
    for (let from = 0; from < mine.length; from += LOT) {
      await person.send('POST', `/rounds/${id}/desk/facts`, { facts: mine.slice(from, from + LOT) });
    }
    await prove(person, id, mine, login);
  }
  await review(await hand('reviewer', 4), clock, id, cells);
  await handIn(app, services, clock, { round: id, desk, ago });
  return id;
}

/** The facts of about half of the cells, as the desk takes them: unit by id, indicator by path, nothing of days to come. */
function atTheDesk(desk: DeskPlan, facts: readonly Fact[], today: string): Fact[] {
  return facts.flatMap((fact) => {
    const unit = desk.roster.units[desk.roster.find.get(fact.unit) ?? -1];
    const last =
      [fact.date, fact.known, fact.end]
        .map((day) => day?.slice(0, 10) ?? '')
        .sort()
        .at(-1) ?? '';
    if (!unit || last > today) return [];
    const indicator = leafPath(desk, unit, fact.indicator);
    if (lotOf(`${unit.id} ${indicator}`) >= 50) return [];
    return [{ ...fact, id: randomUUID(), unit: unit.id, indicator }];
  });
}

/** A record of what was looked at for some of the cells. */
async function prove(person: Hand, round: string, facts: readonly Cell[], by: string): Promise<void> {
  for (const { unit, indicator } of facts.filter((_, at) => at % 60 === 0)) {
    await person.upload(`/rounds/${round}/evidence`, [
      { name: 'unit', content: unit },
      { name: 'indicator', content: indicator },
      { name: 'note', content: '检查记录（示例）' },
      { name: 'file', file: '检查记录.txt', content: `示例数据\n${unit}\n${indicator}\n${by}\n` },
    ]);
  }
}

/** A third of what was scored has been looked at by the second person; some of it went back, one case to a third. */
async function review(person: Hand, clock: Clock, round: string, cells: readonly Cell[]): Promise<void> {
  const looked = cells.filter(({ unit, indicator }) => lotOf(`review ${unit} ${indicator}`) < 33);
  for (const [at, { unit, indicator }] of looked.entries()) {
    clock.at = later(clock.at, 1);
    const query = new URLSearchParams({ unit, indicator });
    const { upTo } = await person.get<{ upTo: number }>(`/rounds/${round}/desk/cell?${query}`);
    const decision = at === 5 ? 'third' : at % 9 === 3 ? 'return' : 'confirm';
    const reason = { third: '两人看法不一，请第三人判定', return: '缺检查日期，请补充', confirm: '' }[decision];
    await person.send('POST', `/rounds/${round}/desk/reviews`, { unit, indicator, decision, reason, upTo });
  }
}

interface Office {
  readonly round: string;
  readonly desk: DeskPlan;
  ago(days: number): string;
}

/** What the two liaisons handed in: one piece accepted, one returned with a reason, the others still to be decided. */
async function handIn(app: App, services: Services, clock: Clock, { round, desk, ago }: Office): Promise<void> {
  const given: string[] = [];
  clock.at = ago(3);
  for (const [login, id] of [
    ['liaison', DEMO_UNITS.department],
    ['liaison2', DEMO_UNITS.township],
  ] as const) {
    if (!unitOf(desk, id)) throw new Error(`the round has no ${id}`);
    const person = await handOf(app, services, clock, login);
    const { units } = await person.get<{ units: { indicators: { path: string; name: string }[] }[] }>(
      `/rounds/${round}/materials`,
    );
    for (const { path, name } of units[0]?.indicators.slice(0, 3) ?? []) {
      clock.at = later(clock.at, 5);
      const made = await person.upload<{ id: string }>(`/rounds/${round}/evidence`, [
        { name: 'unit', content: id },
        { name: 'indicator', content: path },
        { name: 'happenedOn', content: ago(20).slice(0, 10) },
        { name: 'note', content: '报送材料（示例）' },
        { name: 'file', file: `${name}.txt`, content: `示例数据\n${id}\n${path}\n` },
      ]);
      given.push(made.id);
    }
  }
  clock.at = ago(2);
  const office = await handOf(app, services, clock, 'organiser');
  const decide = (at: number, kind: string, reason: string) =>
    office.send('POST', `/rounds/${round}/evidence/${given[at]}/decision`, { kind, reason });
  await decide(0, 'accepted', '');
  await decide(1, 'returned', '材料没有落款日期，请补盖公章后重报');
}
