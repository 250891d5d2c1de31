import type { Fact } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { beginForm, type Form, factsFrom, itemColumn, saysNoMore, withdrawal } from './form.ts';
import { linesOf } from './lines.ts';
import { inForce, worth } from './opened.ts';
import { smallDesk, smallLeaf } from './testing/small-desk.ts';

const desk = smallDesk();
let count = 0;
const newId = () => `id-${++count}`;

/** Types into the form of a leaf and gives the facts that come of it. */
function enter(name: Parameters<typeof smallLeaf>[1], type: (form: Form) => void, current: Fact[] = []) {
  const leaf = smallLeaf(desk, name);
  const lines = linesOf(leaf.node);
  const form = beginForm(lines, inForce(current), desk.day, '平');
  type(form);
  const place = { unit: leaf.unit.id, indicator: leaf.node.path };
  const facts = factsFrom(form, { place, lines, current: inForce(current), newId });
  return { leaf, lines, facts, worth: worth(desk, leaf, [...current, ...facts], 'zh') };
}
const cell = (form: Form, at: number): Record<string, string> => {
  const found = Object.values(form.cells)[at];
  if (!found) throw new Error('no such line');
  return found;
};
const points = ({ worth: told }: ReturnType<typeof enter>) => (told.ok ? told.node.points : told.problems);

describe('what is entered becomes facts that the engine takes', () => {
  it('says nothing where nothing was typed', () => {
    for (const name of ['处', '档', '单', '评', '率', '两'] as const) {
      expect(enter(name, (form) => (form.note = '只写了说明')).facts).toEqual([]);
    }
  });

  it('counts occurrences, with the day, the place and the evidence', () => {
    const done = enter('处', (form) => {
      cell(form, 0).count = '2';
      form.object = ' 门户网站 ';
      form.evidence = ['e1', 'e2'];
    });
    expect(done.facts).toMatchObject([
      { kind: 'event', count: '2', date: '2023-12-31', object: '门户网站', evidence: 'e1;e2' },
    ]);
    expect(points(done)).toBe('1');
  });

  it('says that nothing was found by a count of none', () => {
    const done = enter('处', (form) => {
      cell(form, 0).count = '0';
    });
    expect(done.facts).toHaveLength(1);
    expect(points(done)).toBe('3');
  });

  it('asks how much fell only at the step that it is of, and takes nothing elsewhere', () => {
    const choose = (level: string, count = '') =>
      enter('降', (form) => {
        cell(form, 0).level = level;
        cell(form, 1).count = count;
      });
    expect(points(choose('提高'))).toBe('3');
    const same = choose('持平', '1');
    expect(same.facts.map(({ kind }) => kind)).toEqual(['level']);
    expect(points(same)).toBe('2');
    expect(points(choose('降低'))).toBeNull();
    expect(points(choose('降低', '2'))).toBe('1.2');
  });

  it('chooses a level, and narrows its range by a mark', () => {
    const both = enter('档', (form) => {
      cell(form, 0).level = '一般';
      cell(form, 1).value = '0.5';
    });
    expect(both.lines.map(({ kind }) => kind)).toEqual(['level', 'mark']);
    expect(points(both)).toBe('0.5');
  });

  it('leaves a mark out where the level has no room for one', () => {
    const fixed = enter('档', (form) => {
      cell(form, 0).level = '好';
      cell(form, 1).value = '0.5';
    });
    expect(fixed.facts.map(({ kind }) => kind)).toEqual(['level']);
    expect(points(fixed)).toBe('2');
  });

  it('changes only the items that were changed, as corrections', () => {
    const type = (form: Form) => {
      for (const item of ['甲', '乙', '丙']) cell(form, 0)[itemColumn(item)] = 'pass';
    };
    const first = enter('单', type);
    expect(points(first)).toBe('3');
    const second = enter(
      '单',
      (form) => {
        expect(cell(form, 0)[itemColumn('乙')]).toBe('pass');
        cell(form, 0)[itemColumn('乙')] = 'fail';
        form.note = '复看时已下线';
      },
      first.facts,
    );
    expect(second.facts).toMatchObject([{ item: '乙', value: 'fail', replaces: first.facts[1]?.id }]);
    expect(points(second)).toBe('2');
  });

  it('corrects a mark that stands already instead of giving a second one', () => {
    const give = (value: string, current: Fact[] = []) =>
      enter(
        '评',
        (form) => {
          cell(form, 0).value = value;
          form.note = '视情况';
        },
        current,
      );
    const first = give('2');
    expect(give('2', first.facts).facts).toEqual([]);
    const second = give('1.5', first.facts);
    expect(second.facts).toMatchObject([{ replaces: first.facts[0]?.id }]);
    expect(points(second)).toBe('1.5');
    expect(points(give('4'))).toMatchObject([{ code: 'fact-value-range' }]);
  });

  it('names who gives a mark, and takes one mark of each', () => {
    const give = (value: string, by: string | null, current: Fact[] = []) =>
      enter(
        '均',
        (form) => {
          cell(form, 0).value = value;
          if (by !== null) cell(form, 0).by = by;
        },
        current,
      );
    const first = give('2', null);
    expect(first.facts).toMatchObject([{ value: '2', by: '平' }]);
    const other = give('1', '安', first.facts);
    expect(other.facts).toMatchObject([{ value: '1', by: '安' }]);
    expect(other.facts[0]?.replaces).toBeUndefined();
    expect(points(other)).toBe('1.5');
    expect(give('3', null, first.facts).facts).toMatchObject([{ by: '平', replaces: first.facts[0]?.id }]);
  });

  it('takes a correction that is about an earlier day', () => {
    const first = enter('评', (form) => {
      cell(form, 0).value = '2';
    });
    const second = enter(
      '评',
      (form) => {
        cell(form, 0).value = '1';
        form.date = '2023-05-01';
      },
      first.facts,
    );
    expect(second.facts).toMatchObject([{ date: '2023-05-01', known: '2023-12-31' }]);
    expect(points(second)).toBe('1');
  });

  it('names the rule where a leaf has several, and keeps the own day of a delivery', () => {
    const done = enter('两', (form) => {
      cell(form, 0).count = '1';
      cell(form, 1).date = '2023-11-02';
    });
    expect(done.facts).toMatchObject([
      { rule: 'a', kind: 'event', date: '2023-12-31' },
      { rule: 'b', kind: 'delivery', date: '2023-11-02' },
    ]);
    expect(points(done)).toBe('1');
  });

  it('gives a part of a whole', () => {
    const done = enter('率', (form) => {
      cell(form, 0).value = '96';
      cell(form, 0).of = '100';
    });
    expect(points(done)).toBe('2.8');
  });
});

it('takes a fact back', () => {
  const { leaf, facts } = enter('处', (form) => {
    cell(form, 0).count = '2';
  });
  const [fact] = facts;
  if (!fact) throw new Error('no fact');
  const back = withdrawal(fact, '2023-06-01', '记错单位', newId);
  expect(back).toMatchObject({ replaces: fact.id, date: '2023-12-31', note: '记错单位' });
  expect(inForce([fact, back])).toEqual([]);
  expect(worth(desk, leaf, [fact, back], 'zh')).toMatchObject({ ok: true, node: { points: '3' } });
});

it('begins nothing by a field that is empty again, but by one that held something', () => {
  const begin: Form = { date: '2023-06-01', note: '', object: '', cells: { a: {}, b: { value: '92' } }, evidence: [] };
  const typed = (cells: Form['cells']): Form => ({ ...begin, cells: { ...begin.cells, ...cells } });
  expect(saysNoMore(typed({ a: { of: '', value: '' } }), begin)).toBe(true);
  expect(saysNoMore(typed({ b: { of: '', value: '92' } }), begin)).toBe(true);
  expect(saysNoMore(typed({ a: { value: '4' } }), begin)).toBe(false);
  expect(saysNoMore(typed({ b: { value: '' } }), begin)).toBe(false);
  expect(saysNoMore({ ...begin, note: '核查' }, begin)).toBe(false);
  expect(saysNoMore({ ...begin, evidence: ['e'] }, begin)).toBe(false);
});
