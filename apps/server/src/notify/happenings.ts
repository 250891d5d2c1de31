import { audits } from '@mingjian/inspector';
import {
  accountOf,
  type Db,
  factMarks,
  type ListedRound,
  leadsOf,
  listDuties,
  type NewNotice,
  placeOfDuty,
  placeOfEvidence,
  postHolders,
  postOf,
  roundOf,
} from '@mingjian/store';
import {
  type CellPlace,
  type Happening,
  isRole,
  isRoundNotice,
  type NoticeDetail,
  receiversOf,
  repeatOf,
} from '@mingjian/workflow';
import { namesOf } from '../desk/cells.ts';
import { type DeskPlan, deskPlan, leafPath, leavesOf, unitOf } from '../desk/plan.ts';
import type { Services } from '../types.ts';

/** A line of the audit log, as far as it is read here. */
export interface Line {
  readonly account: string | null;
  readonly action: string;
  readonly kind: string;
  readonly object: string;
  /** JSON. */
  readonly detail: string;
}

/** What a line tells of: the happening that decides who is told, the round, and what fills the words. */
export interface Told {
  readonly happening: Happening;
  /** Its id. */
  readonly round: string | null;
  readonly detail: NoticeDetail;
}

/** What a line says that somebody is told of; mostly nothing. */
export async function tellOf(services: Services, line: Line): Promise<readonly Told[]> {
  const read = readers[`${line.kind} ${line.action}`] ?? (line.kind === 'round' ? readRound : undefined);
  if (!read) return [];
  const values = JSON.parse(line.detail) as Record<string, string | null>;
  return read(services, line, (name) => values[name] ?? '');
}

/** The notices of what was told, one for each who is. */
export async function noticesOf({ store: { db } }: Services, { happening, round, detail }: Told): Promise<NewNotice[]> {
  const holders = (await postHolders(db)).flatMap(({ role, ...one }) => (isRole(role) ? [{ ...one, role }] : []));
  const duties = round === null ? [] : await listDuties(db, round);
  const units = new Set(round === null ? [] : await unitIds(db, round));
  return receiversOf(happening, { holders, duties, units }).map(({ account, as }) => ({
    account,
    round,
    kind: happening.kind,
    detail: { as, ...detail },
    repeat: repeatOf(happening.kind),
  }));
}

const unitIds = async (db: Db, round: string): Promise<string[]> =>
  (await db.selectFrom('roundUnit').select('unit').where('round', '=', round).execute()).map(({ unit }) => unit);

type Reader = (services: Services, line: Line, value: (name: string) => string) => Promise<readonly Told[]>;

const readRound: Reader = async ({ store: { db } }, { account: by, action, object }, value) => {
  const kind = `round-${action}`;
  const round = await roundOf(db, object);
  if (!isRoundNotice(kind) || !round) return [];
  // Why a plan was amended or a round broken off is for everybody whom it assesses; why it went on is the office's.
  const isForAll = kind === 'round-amended' || kind === 'round-stopped';
  const detail = isForAll ? { reason: value('reason') } : {};
  return [{ happening: { kind, by }, round: round.id, detail }];
};

const readers: Readonly<Record<string, Reader>> = {
  'duty assign': async (services, line, value) =>
    ofDuty(services, line, 'duty-given', { round: value('round'), post: value('post'), kind: value('kind') }),
  'duty end': async (services, line) => {
    const duty = await placeOfDuty(services.store.db, line.object);
    return duty ? ofDuty(services, line, 'duty-ended', duty) : [];
  },
  'post hand-over': async (services, line, value) => {
    const left = await ofPost(services, line, 'post-left', value('from'));
    return [...left, ...(await ofPost(services, line, 'post-taken', value('to')))];
  },
  'evidence hand-in': async (services, { account: by }, value) => {
    const place = await placeOf(services, value('round'), value('unit'), value('indicator'));
    if (!place) return [];
    const { cells, round, detail } = place;
    return [{ happening: { kind: 'material-handed-in', by, unit: value('unit'), cells }, round: round.id, detail }];
  },
  'evidence returned': async (services, { account: by, object }, value) => {
    const found = await placeOfEvidence(services.store.db, object);
    const place = found && (await placeOf(services, found.round, found.unit, found.indicator ?? ''));
    if (!place) return [];
    const detail = { ...place.detail, material: found.name, reason: value('reason') };
    return [{ happening: { kind: 'material-returned', by, unit: found.unit }, round: place.round.id, detail }];
  },
  'round judge-leads': (services, line, value) => ofLeads(services, line, value('reason')),
  'review return': (services, line, value) => ofReview(services, line, 'review-returned', value),
  'review third': (services, line, value) => ofReview(services, line, 'review-third', value),
  'account lock': async ({ store: { db } }, { account: by, object }) => {
    const account = await accountOf(db, object);
    if (!account) return [];
    const { login, name } = account;
    return [{ happening: { kind: 'account-locked', by }, round: null, detail: { login, name } }];
  },
};

async function ofDuty(
  { store: { db } }: Services,
  { account: by }: Line,
  kind: 'duty-given' | 'duty-ended',
  duty: { round: string; post: string; kind: string },
): Promise<readonly Told[]> {
  const [round, post] = await Promise.all([roundOf(db, duty.round), postOf(db, duty.post)]);
  if (!round || !post) return [];
  return [{ happening: { kind, by, post: post.id }, round: round.id, detail: { post: post.name, duty: duty.kind } }];
}

async function ofPost(
  { store: { db } }: Services,
  { account: by, object }: Line,
  kind: 'post-taken' | 'post-left',
  account: string,
): Promise<readonly Told[]> {
  const post = await postOf(db, object);
  if (!post || account === '') return [];
  return [{ happening: { kind, by, account, post: post.id }, round: null, detail: { post: post.name } }];
}

/** Leads that are true and of no indicator: their units are asked to mend what they say. */
async function ofLeads(services: Services, line: Line, reason: string): Promise<readonly Told[]> {
  const { account: by, object, detail } = line;
  const { words } = JSON.parse(detail) as { words: readonly { lead: string; kind: string }[] };
  const ids = words.flatMap(({ lead, kind }) => (kind === 'noted' ? [lead] : []));
  if (ids.length === 0) return [];
  const leads = await leadsOf(services.store.db, object, { purpose: 'office', ids });
  const told: Told[] = [];
  for (const unit of new Set(leads.map((lead) => lead.unit))) {
    const own = leads.filter((lead) => lead.unit === unit);
    const place = await placeOf(services, object, unit, '');
    const [first] = own;
    if (!place || !first) continue;
    const name = audits.find(({ id }) => id === first.audit)?.title.zh ?? first.audit;
    const said = { ...place.detail, name, address: first.url, count: `${own.length}`, reason };
    told.push({ happening: { kind: 'site-to-mend', by, unit }, round: object, detail: said });
  }
  return told;
}

async function ofReview(
  services: Services,
  { account: by }: Line,
  kind: 'review-returned' | 'review-third',
  value: (name: string) => string,
): Promise<readonly Told[]> {
  const place = await placeOf(services, value('round'), value('unit'), value('indicator'));
  if (!place) return [];
  const preparers = await preparersOf(services.store.db, place, value('unit'), value('indicator'));
  // Why a third person is asked may name a mark, and who is asked should look for himself.
  const detail = kind === 'review-returned' ? { ...place.detail, reason: value('reason') } : place.detail;
  return [{ happening: { kind, by, cells: place.cells, preparers }, round: place.round.id, detail }];
}

interface Place {
  readonly round: ListedRound;
  readonly desk: DeskPlan;
  readonly cells: readonly CellPlace[];
  readonly detail: NoticeDetail;
}

/** The cells of a unit at an indicator, or all of them without one, with their names. */
async function placeOf(services: Services, id: string, unit: string, indicator: string): Promise<Place | null> {
  const round = await roundOf(services.store.db, id);
  if (!round) return null;
  const desk = await deskPlan(services, round);
  const enrolled = unitOf(desk, unit);
  if (!enrolled) return null;
  const leaves = leavesOf(desk, enrolled).filter(({ path }) => indicator === '' || path === indicator);
  const cells = leaves.map(({ path, stage }) => ({ unit, indicator: path, stage }));
  const name = indicator === '' ? '' : (leaves[0]?.name ?? '');
  return { round, desk, cells, detail: { unit, unitName: enrolled.name, indicator, indicatorName: name } };
}

async function preparersOf(db: Db, { round, desk }: Place, unit: string, indicator: string): Promise<string[]> {
  const enrolled = unitOf(desk, unit);
  if (!enrolled) return [];
  const marks = await factMarks(db, round.id, { unit: namesOf(desk, [unit]) });
  return marks.flatMap((mark) =>
    mark.account !== null && leafPath(desk, enrolled, mark.indicator) === indicator ? [mark.account] : [],
  );
}
