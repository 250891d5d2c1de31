import { type Fact, type FactColumn, factColumns } from '@mingjian/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffFacts, factsOfChange, standingFacts, withdrawal } from './fact-diff.ts';

const fact = (said: Partial<Fact>): Fact => ({ unit: 'a', indicator: '1', kind: 'event', ...said });
const slot = ({ unit, indicator, kind, date, item }: Fact) => [unit, indicator, kind, date, item].join('|');
const diff = (there: Fact[], incoming: Fact[], columns: readonly FactColumn[] = factColumns) =>
  diffFacts({
    there,
    incoming,
    columns: new Set(columns),
    slot,
    scope: ({ indicator, kind }) => `${indicator}|${kind}`,
    imported: ({ by }) => by !== 'desk',
  });
const kinds = (there: Fact[], incoming: Fact[], columns?: readonly FactColumn[]) =>
  diff(there, incoming, columns).changes.map(({ kind }) => kind);

describe('diffFacts', () => {
  it('tells new, changed and the same, and what the file no longer says', () => {
    const there = [
      fact({ id: 'f1', date: '1', count: '2' }),
      fact({ id: 'f2', date: '2' }),
      fact({ id: 'f3', date: '3' }),
      fact({ id: 'f4', date: '4', by: 'desk' }),
      fact({ id: 'f5', date: '5', indicator: '2' }),
    ];
    const incoming = [fact({ date: '2', count: '1' }), fact({ date: '1', count: '3' }), fact({ date: '9' })];
    const found = diff(there, incoming);
    expect(found.changes.map(({ kind, before }) => [kind, before?.id])).toEqual([
      ['same', 'f2'],
      ['changed', 'f1'],
      ['new', undefined],
    ]);
    expect(found.gone.map(({ id }) => id)).toEqual(['f3']);
  });

  it('a number leads to what stands for it now, however often that was corrected', () => {
    const there = [
      fact({ id: 'f1', date: '1', count: '2' }),
      fact({ id: 'c1', date: '1', count: '3', replaces: 'f1' }),
      fact({ id: 'c2', date: '7', count: '4', replaces: 'c1' }),
    ];
    expect(diff(there, [fact({ id: 'f1', date: '8', count: '4' })]).changes[0]).toMatchObject({
      kind: 'changed',
      before: { id: 'c2' },
    });
    expect(kinds(there, [fact({ id: 'f1', date: '7', count: '4' })])).toEqual(['same']);
  });

  it('a column that the file has not got is no difference, and is kept by a correction', () => {
    const there = [fact({ id: 'f1', date: '1', count: '2', level: '省', note: '旧' })];
    const columns = ['unit', 'indicator', 'kind', 'date', 'count'] as const;
    expect(kinds(there, [fact({ date: '1', count: '2' })], columns)).toEqual(['same']);
    const [change] = diff(there, [fact({ date: '1', count: '3' })], columns).changes;
    expect(change?.fact).toMatchObject({ level: '省', count: '3' });
    expect(change?.fact.note).toBeUndefined();
    expect(kinds(there, [fact({ date: '1', count: '2' })])).toEqual(['changed']);
  });

  it('a file that brings its own corrections is the same when it comes again', () => {
    const file = [
      fact({ id: 'f1', date: '1' }),
      fact({ id: 'f2', date: '2', replaces: 'f1' }),
      fact({ id: 'f3', date: '2' }),
    ];
    expect(kinds(file, file)).toEqual(['same', 'same', 'same']);
    expect(diff([file[0]!], [file[1]!]).gone).toEqual([]);
  });

  it('1.50 is 1.5, and 10 is not 1', () => {
    expect(kinds([fact({ id: 'f', value: '1.50' })], [fact({ value: '1.5' })])).toEqual(['same']);
    expect(kinds([fact({ id: 'f', value: '10' })], [fact({ value: '1' })])).toEqual(['changed']);
  });

  const any = fc.record({
    unit: fc.constantFrom('a', 'b'),
    indicator: fc.constantFrom('1', '2'),
    kind: fc.constant('event'),
    date: fc.constantFrom('1', '2', '3'),
    count: fc.constantFrom('1', '2', '3'),
  });

  it('what was taken by a file is the same when the file comes again, and each fact is taken once', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), fc.array(any, { maxLength: 12 }), (had, file) => {
        const there = had.map((one, at) => ({ ...one, id: `t${at}` }));
        const found = diff(there, file);
        const befores = found.changes.flatMap(({ before }) => before?.id ?? []);
        expect(new Set([...befores, ...found.gone.map(({ id }) => id)]).size).toBe(befores.length + found.gone.length);
        const added = found.changes.flatMap((change) => factsOfChange(change, '更正'));
        const taken = [...there, ...added.map((one, at) => ({ ...one, id: `n${at}` }))];
        const again = diff(taken, file, ['unit', 'indicator', 'kind', 'date', 'count']);
        expect(again.changes.every(({ kind }) => kind === 'same')).toBe(true);
        // And nothing but the file is left once what is gone has been taken back.
        const back = again.gone.map((one, at) => ({ ...withdrawal(one, '撤回'), id: `w${at}` }));
        const scopes = new Set<string>(file.map(({ indicator }) => indicator));
        const left = standingFacts([...taken, ...back]).filter(({ indicator }) => scopes.has(indicator));
        const words = (facts: readonly Fact[]) =>
          facts.map(({ unit, indicator, date, count }) => [unit, indicator, date, count].join()).sort();
        expect(words(left)).toEqual(words(file));
      }),
    );
  });
});

describe('factsOfChange', () => {
  const before = fact({ id: 'f1', kind: 'case', date: '1', end: '2', object: '7' });
  it('a correction names what it corrects and why, and counts what is counted', () => {
    const was = fact({ id: 'f1', count: '2' });
    expect(factsOfChange({ kind: 'changed', fact: fact({ id: 'f1' }), before: was }, '核对')).toEqual([
      fact({ count: '1', note: '核对', replaces: 'f1' }),
    ]);
    expect(factsOfChange({ kind: 'same', fact: was, before: was }, '')).toEqual([]);
  });

  it('a correction about an earlier day is known no earlier than what it corrects', () => {
    const was = fact({ id: 'f1', date: '2023-05-03' });
    const [made] = factsOfChange({ kind: 'changed', fact: fact({ date: '2023-05-01' }), before: was }, '');
    expect(made).toMatchObject({ date: '2023-05-01', known: '2023-05-03' });
    expect(withdrawal({ ...was, known: '2023-06-01' }, '').known).toBe('2023-06-01');
  });

  it('a case that is open again is taken back and begun anew, since a correction without content would delete it', () => {
    const open = fact({ kind: 'case', date: '1', object: '7' });
    const [back, anew] = factsOfChange({ kind: 'changed', fact: open, before }, '退回重办');
    expect(back).toMatchObject({ replaces: 'f1', note: '退回重办' });
    expect(anew).toEqual(open);
    expect(standingFacts([before, { ...back!, id: 'w' }, { ...anew!, id: 'n' }]).map(({ id }) => id)).toEqual(['n']);
  });
});
