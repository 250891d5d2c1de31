import { beforeEach, describe, expect, it } from 'vitest';
import { CallFailure } from '../../api/failure.ts';
import { Outbox, type Parcel, refusalOf } from './outbox.ts';

/** A browser's storage that can be full. */
class Shelf {
  readonly kept = new Map<string, string>();
  full = false;
  get length() {
    return this.kept.size;
  }
  key = (at: number) => [...this.kept.keys()][at] ?? null;
  getItem = (key: string) => this.kept.get(key) ?? null;
  removeItem = (key: string) => void this.kept.delete(key);
  setItem(key: string, text: string) {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(key, text);
  }
}

const network = new CallFailure('network', 0, '');
const parcel = (key: string, at = key): Parcel => ({
  key,
  at,
  round: 'r',
  unit: 'u',
  indicator: 'i',
  upTo: 3,
  facts: [{ id: key, unit: 'u', indicator: 'i', kind: 'event' }],
});

describe('the outbox', () => {
  let shelf: Shelf;
  let sent: string[];
  let answer: (parcel: Parcel) => unknown;
  let waiting: { work: () => void; ms: number }[];
  const open = (account = 'a') =>
    new Outbox({
      account,
      storage: shelf,
      send: async (one) => {
        const told = answer(one);
        if (told instanceof Error) throw told;
        sent.push(one.key);
      },
      later: (work, ms) => {
        const one = { work, ms };
        waiting.push(one);
        return () => {
          waiting = waiting.filter((other) => other !== one);
        };
      },
    });
  beforeEach(() => {
    shelf = new Shelf();
    sent = [];
    waiting = [];
    answer = () => undefined;
  });

  it('sends at once and forgets what has arrived', async () => {
    const outbox = open();
    const arrived: string[] = [];
    outbox.onArrived(({ key }) => arrived.push(key));
    outbox.put(parcel('1'));
    expect(outbox.list()).toHaveLength(1);
    await outbox.flush();
    expect([sent, arrived, outbox.list(), shelf.length]).toEqual([['1'], ['1'], [], 0]);
  });

  it('keeps everything without a connection, over a closed window too, and sends it in order when there is one again', async () => {
    answer = () => network;
    const outbox = open();
    outbox.put(parcel('2'));
    outbox.put(parcel('1'));
    await outbox.flush();
    expect([outbox.offline(), sent]).toEqual([true, []]);

    answer = () => undefined;
    const later = open();
    expect(later.list().map(({ key }) => key)).toEqual(['1', '2']);
    await later.flush();
    expect([sent, later.list(), later.offline()]).toEqual([['1', '2'], [], false]);
  });

  it('tries again after ever longer pauses, and at once when woken', async () => {
    answer = () => network;
    const outbox = open();
    outbox.put(parcel('1'));
    await outbox.flush();
    const pauses: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      pauses.push(waiting.at(-1)?.ms ?? 0);
      await outbox.flush();
    }
    expect(pauses.slice(0, 3)).toEqual([2_000, 4_000, 8_000]);
    expect([Math.max(...pauses), waiting.length]).toEqual([60_000, 1]);
    answer = () => undefined;
    outbox.wake();
    await outbox.flush();
    expect(sent).toEqual(['1']);
  });

  it('sets aside what the server refuses and goes on with the others', async () => {
    const body = { problems: [{ text: '日期不对。', mend: '写成 2023-05-01。' }] };
    answer = ({ key }) => (key === '1' ? new CallFailure('problems', 422, 'no', body) : undefined);
    const outbox = open();
    outbox.put(parcel('1'));
    outbox.put(parcel('2'));
    await outbox.flush();
    expect(sent).toEqual(['2']);
    expect(outbox.list()).toMatchObject([
      { key: '1', refused: { code: 'problems', lines: ['日期不对。写成 2023-05-01。'] } },
    ]);
    outbox.drop('1');
    expect([outbox.list(), shelf.length]).toEqual([[], 0]);
  });

  it('says where the browser keeps nothing, and still sends', async () => {
    answer = () => network;
    shelf.full = true;
    const outbox = open();
    outbox.put(parcel('1'));
    await outbox.flush();
    expect([outbox.isSafe(), outbox.list().length]).toEqual([false, 1]);
    answer = () => undefined;
    await outbox.flush();
    expect([sent, outbox.isSafe(), outbox.list()]).toEqual([['1'], true, []]);
  });

  it('leaves alone what belongs to somebody else, and what cannot be read', () => {
    open('b').put(parcel('1'));
    shelf.kept.set('mingjian.outbox.a.x', '{"key":"x"');
    expect(open('a').list()).toEqual([]);
  });
});

it.each([
  [network, null],
  [new CallFailure('signed-out', 401, ''), null],
  [new CallFailure('must-change', 403, ''), null],
  [new CallFailure('too-many', 429, ''), null],
  [new CallFailure('internal', 500, ''), null],
  [new TypeError('odd'), null],
  [new CallFailure('stale', 409, 'm'), { code: 'stale', message: 'm', lines: [] }],
  [new CallFailure('no-duty', 403, 'm'), { code: 'no-duty', message: 'm', lines: [] }],
])('%s waits or is refused', (error, refusal) => {
  expect(refusalOf(error)).toEqual(refusal);
});
