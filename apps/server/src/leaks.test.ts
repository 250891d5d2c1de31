import { readGrids } from '@mingjian/files';
import { addEvidence, addFacts, changeState, createPost, handOver, unsealStage } from '@mingjian/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHerald } from './notify/herald.ts';
import { routesOf } from './permissions.ts';
import { builtIn, multipart, nowOf, storeOf, testApp } from './testing/app.ts';
import { openedRound } from './testing/open-round.ts';
import { type Signed, signIn } from './testing/sign-in.ts';
import type { App } from './types.ts';

// What nobody may learn: of each unit a fact and a piece of evidence carry words found nowhere else, and every address
// that a role may read is asked for them, by id, by search and by export.

const units = ['t1', 't2'] as const;
const words = units.flatMap(
  (unit) =>
    [
      `mark-of-${unit}`,
      `proof-of-${unit}`,
      // Added by the office: the one is named by the fact, the other by none.
      `seen-of-${unit}`,
      `aside-of-${unit}`,
    ] as const,
);
type Word = (typeof words)[number];

const people = [
  'administrator',
  'organiser',
  'approver',
  'auditor',
  'assessor of t1',
  'reviewer of t2',
  'liaison of t1',
  'rater of t1',
  'liaison elsewhere',
  // Who rates another unit does not answer for it.
  'liaison of t1 who rates t2',
] as const;
type Person = (typeof people)[number];

const everything: readonly Word[] = words;
const allOf = (unit: string): readonly Word[] => words.filter((word) => word.endsWith(unit));
/** Whoever is not named in a line learns nothing there. */
const whileOpen: Partial<Record<Person, readonly Word[]>> = {
  organiser: everything,
  auditor: everything,
  approver: units.flatMap((unit) => [`proof-of-${unit}`, `seen-of-${unit}`, `aside-of-${unit}`] as const),
  'assessor of t1': allOf('t1'),
  'reviewer of t2': allOf('t2'),
  'liaison of t1': ['proof-of-t1'],
  'liaison of t1 who rates t2': ['proof-of-t1'],
};
/** Those who only look see what was handed in and added, and no mark of anybody's. */
const unseen: readonly Word[] = everything.filter((word) => !word.startsWith('mark-of-'));
const whileSealed: typeof whileOpen = { ...whileOpen, organiser: unseen, auditor: unseen };
const oncePublished: typeof whileOpen = {
  ...whileOpen,
  approver: everything,
  'liaison of t1': ['mark-of-t1', 'proof-of-t1', 'seen-of-t1'],
  'liaison of t1 who rates t2': ['mark-of-t1', 'proof-of-t1', 'seen-of-t1'],
};

let app: App;
let round = '';
let version = 3;
let indicator = '';
const signed = new Map<Person, Signed>();
const evidence: string[] = [];

beforeAll(async () => {
  app = await testApp();
  const { db } = storeOf(app);
  const act = { account: null, at: nowOf(app) };
  for (const person of people) {
    const [role, , unit] = person.split(' ');
    const isOfUnit = role === 'liaison' || role === 'rater';
    signed.set(person, await signIn(app, role as 'organiser', isOfUnit ? (unit ?? 'elsewhere') : null));
  }
  const { plan } = (await builtIn()).schemes.get('xuanwei-2023') ?? {};
  const township = plan?.classes.find((one) => one.id === 'township');
  indicator = township?.nodes.find((node) => node.name === '通报批评')?.path ?? '';
  const both = signed.get('liaison of t1 who rates t2')?.account ?? '';
  const rater = await createPost(db, act, { name: '乙镇互评岗', role: 'rater', unit: 't2' });
  await handOver(db, act, { post: rater, version: 1, account: both, reason: 'test' });
  const post = (person: Person): string => signed.get(person)?.post ?? '';
  round = await openedRound(
    app,
    [
      { post: post('assessor of t1'), kind: 'assess', unit: 't1' },
      { post: post('reviewer of t2'), kind: 'review', unit: 't2' },
    ],
    { underSeal: true },
  );
  for (const unit of units) {
    const seen = await fileOf(`seen-of-${unit}`, unit);
    evidence.push(seen, await fileOf(`aside-of-${unit}`, unit));
    const fact = { evidence: seen, unit, indicator, kind: 'event', date: '2023-04-12', level: '曲靖市政府办公室' };
    await addFacts(db, act, { round, facts: [{ ...fact, note: `mark-of-${unit}` }], source: 'desk' });
    const name = `proof-of-${unit}`;
    const piece = { hash: null, link: 'https://example.gov.cn/', type: 'link', size: 0, happenedOn: null, note: null };
    evidence.push(await addEvidence(db, act, { ...piece, round, unit, indicator, name, handedIn: true }));
  }
});
afterAll(() => app.close());

/** Has everybody told of what happened, as the running server does. */
async function tellNotices(): Promise<void> {
  const services = { library: await builtIn(), store: storeOf(app), now: () => nowOf(app) };
  await openHerald(services, {}, (error) => expect(error).toBeUndefined()).catchUp();
}

/** A file that the office adds: name, note and bytes carry the word. Gives its id. */
async function fileOf(word: Word, unit: string): Promise<string> {
  const { headers, payload } = multipart([
    { name: 'unit', content: unit },
    { name: 'indicator', content: indicator },
    { name: 'note', content: word },
    { name: 'file', file: `${word}.txt`, content: word },
  ]);
  const made = await app.inject({
    method: 'POST',
    url: `/api/rounds/${round}/evidence`,
    headers: { ...signed.get('organiser')?.headers, ...headers },
    payload,
  });
  expect(made.statusCode).toBe(201);
  return made.json().id;
}

const GET = (person: Person, url: string) => app.inject({ url, headers: signed.get(person)?.headers ?? {} });

/** Every address of every GET route, with the ids that there are in the place of its parameters. */
function addresses(): string[] {
  const ids: Record<string, readonly string[]> = {
    ':id': [round, signed.get('assessor of t1')?.post ?? '', signed.get('assessor of t1')?.account ?? ''],
    ':unit': units,
    ':evidence': evidence,
  };
  let list = routesOf(app)
    .filter(({ method }) => method === 'GET')
    .map(({ url }) => url)
    .filter((url) => url.startsWith('/api/') && url !== '/api/openapi.json');
  for (const [name, values] of Object.entries(ids)) {
    list = list.flatMap((url) => (url.includes(name) ? values.map((value) => url.replace(name, value)) : [url]));
  }
  const cells = units.map((unit) => `?unit=${unit}&indicator=${encodeURIComponent(indicator)}`);
  return list.flatMap((url) => (url.endsWith('/desk/cell') ? cells.map((cell) => url + cell) : [url]));
}

async function textOf(answer: Awaited<ReturnType<typeof GET>>): Promise<string> {
  if (!answer.rawPayload.subarray(0, 2).equals(Buffer.from('PK'))) return answer.body;
  const grids = await readGrids(answer.rawPayload, 'answer.xlsx');
  return JSON.stringify(grids);
}

/** The words that somebody finds, over all addresses. */
async function found(person: Person): Promise<Word[]> {
  const texts: string[] = [];
  for (const url of addresses()) {
    const answer = await GET(person, url);
    expect(answer.statusCode, url).toBeLessThan(500);
    texts.push((await textOf(answer)) + JSON.stringify(answer.headers));
  }
  return words.filter((word) => texts.some((text) => text.includes(word)));
}

const opening = ['organiser', 'approver'] as const;

describe.each([
  ['while its marks are under seal', whileSealed, [], []],
  ['while one of two has opened them', whileSealed, opening.slice(0, 1), []],
  ['while the round is open', whileOpen, opening.slice(1), []],
  ['once its results are published', oncePublished, [], ['sealed', 'composed', 'signed', 'published']],
] as const)('%s', (_, allowed, openers, states) => {
  beforeAll(async () => {
    const { db } = storeOf(app);
    const change = () => ({ id: round, version: version++, reason: 'test' });
    for (const person of openers) {
      const { account = '' } = signed.get(person) ?? {};
      await unsealStage(db, { account, at: nowOf(app) }, change(), '*');
    }
    for (const to of states) await changeState(db, { account: null, at: nowOf(app) }, change(), to);
    await tellNotices();
  });

  it.each(people)('%s finds no more than is his', async (person) => {
    const wanted = allowed[person] ?? [];
    const more = (await found(person)).filter((word) => !wanted.includes(word));
    expect(more).toEqual([]);
  });

  it('those who may see it do find it', async () => {
    for (const person of ['organiser', 'auditor'] as const) {
      const marks = ['mark-of-t1', 'mark-of-t2'].filter((word) => allowed[person]?.includes(word as Word));
      expect(await found(person)).toEqual(expect.arrayContaining(marks));
    }
    expect(await found('assessor of t1')).toEqual(allOf('t1'));
    expect(await found('liaison of t1')).toEqual(allowed['liaison of t1']);
  });

  it('a unit opens the file that its own entry names once that is published, and no other', async () => {
    const bytes = async (person: Person) => {
      const answers = await Promise.all(evidence.map((id) => GET(person, `/api/rounds/${round}/evidence/${id}`)));
      return answers.flatMap(({ statusCode, body }) => (statusCode === 200 ? [body] : []));
    };
    expect(await bytes('liaison of t1')).toEqual(states.length > 0 ? ['seen-of-t1'] : []);
    expect(await bytes('rater of t1')).toEqual([]);
    expect(await bytes('liaison elsewhere')).toEqual([]);
    expect(await bytes('assessor of t1')).toEqual(['seen-of-t1', 'aside-of-t1']);
  });

  it('a search answers the same for what is hidden and for what is not there', async () => {
    for (const person of people) {
      // The log takes no search, and being asked for as a file is a line in it.
      const hidden = words.filter((word) => !(allowed[person] ?? []).includes(word));
      for (const url of addresses().filter((one) => !one.includes('?') && !one.startsWith('/api/audit'))) {
        const ask = async (value: string): Promise<string | null> => {
          // A route takes the name that it knows and drops the others.
          const answer = await GET(person, `${url}?search=${value}&q=${value}&filter=${value}`);
          return answer.statusCode === 200 ? (await textOf(answer)).replaceAll(value, '') : null;
        };
        const nothing = await ask('no-such-word');
        if (nothing === null) continue;
        for (const word of hidden) expect([url, word, await ask(word)]).toEqual([url, word, nothing]);
      }
    }
  });
});
