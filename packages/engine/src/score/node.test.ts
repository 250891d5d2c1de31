import { describe, expect, test } from 'vitest';
import { event, fact, type Part, schemeOf, sure, tell, told, unit, worldOf } from '../testing/scheme.ts';

const A = '甲县';
const group = (name: string, children: Part[], more: Part = {}): Part => ({ name, children, ...more });
/** Points of a node of 甲县 in a small scheme. */
const at = (parts: Part & { children?: Part[]; root?: Part }, facts: ReturnType<typeof tell>[], path = 'r'): string =>
  worldOf(schemeOf(parts), [unit(A)], facts).at(A, path);

describe('sums', () => {
  const children = [told('甲', 10), told('乙', 20), sure('丙', 5)];
  test('a node is the sum of its children, open as long as one of them is', () => {
    expect(at({ children }, [])).toBe('5~35');
    expect(at({ children }, [tell(A, '甲', '7.25')])).toBe('12.25~32.25');
    expect(at({ children }, [tell(A, '甲', '7.25'), tell(A, '乙', 20), event(A, '丙', { count: 2 })])).toBe('30.25');
  });

  test('thirds print as ratios, and three of them are whole again', () => {
    const items = {
      name: '单',
      full: 2,
      rules: [{ kind: 'checklist', text: '', items: ['一', '二', '三'].map((item) => ({ item })) }],
    };
    const pass = (item: string) => fact(A, '单', 'item', { item, value: 'pass' });
    const fail = (item: string) => fact(A, '单', 'item', { item, value: 'fail' });
    expect(at({ children: [items, sure('甲', 1)] }, [pass('一'), fail('二'), fail('三')])).toBe('5/3');
    expect(at({ children: [items, sure('甲', 1)] }, [pass('一'), pass('二'), pass('三')])).toBe('3');
    expect(at({ children: [items, sure('甲', 1)] }, [pass('一'), fail('二')])).toBe('5/3~7/3');
    // Thirds summed over two sections, through the plain way of adding and back.
    const two = [group('一', [items]), group('二', [{ ...items, name: '表' }])];
    const others = ['一', '二', '三'].map((item, i) => fact(A, '表', 'item', { item, value: i < 2 ? 'pass' : 'fail' }));
    expect(at({ children: two }, [pass('一'), fail('二'), fail('三'), ...others])).toBe('2');
  });

  test('a section does not go below nothing, unless it may', () => {
    const low = [sure('甲', 1, { belowZero: true }), sure('乙', 1)];
    const facts = [event(A, '甲', { count: 5 })];
    expect(at({ children: [group('一', low)] }, facts, 'r/1/1.1')).toBe('-4');
    expect(at({ children: [group('一', low)] }, facts, 'r/1')).toBe('0');
    expect(at({ children: [group('一', low, { belowZero: true })] }, facts, 'r/1')).toBe('-3');
    expect(at({ children: [group('一', low, { floor: -2 })] }, facts, 'r/1')).toBe('-2');
    expect(at({ root: { belowZero: true }, children: [group('一', low, { belowZero: true })] }, facts)).toBe('-3');
  });

  test('a section has no ceiling but a given one', () => {
    const children = [told('甲', 5, { ceiling: 9, rules: [{ kind: 'external', text: '', max: 9 }] })];
    expect(at({ children }, [tell(A, '甲', 8)])).toBe('8');
    expect(at({ root: { ceiling: 6 }, children }, [tell(A, '甲', 8)])).toBe('6');
    expect(at({ root: { ceiling: 6 }, children }, [])).toBe('0~6');
  });

  test('a leaf that has no rule for the class keeps its base', () => {
    const rules = [{ kind: 'deduct', text: '', points: 1, classes: ['dept'] }];
    const classes = { county: { name: '县区', units: null }, dept: { name: '部门', units: null } };
    expect(at({ classes, children: [sure('甲', 4, { rules })] }, [], 'r/1')).toBe('4');
    expect(at({ classes, children: [sure('甲', 4, { rules, start: 'zero' })] }, [], 'r/1')).toBe('0');
  });
});

describe('pools', () => {
  const pool = (more: Part = {}, children: Part[] = [sure('甲', undefined), sure('乙', undefined)]): Part =>
    group('池', children, { pool: true, full: 10, ...more });
  test('full points less what the children take, each without a base of its own', () => {
    expect(at({ children: [pool()] }, [])).toBe('10');
    expect(at({ children: [pool()] }, [event(A, '甲', { count: 3 }), event(A, '乙')])).toBe('6');
    expect(at({ children: [pool()] }, [event(A, '甲', { count: 3 })], 'r/1/1.1')).toBe('-3');
    expect(at({ children: [pool()] }, [event(A, '甲', { count: 30 })])).toBe('0');
  });

  test('a child that does not apply counts nothing, whatever it is worth and whatever the policy', () => {
    const only = { appliesTo: { tags: ['t'] } };
    for (const na of ['full', 'omit', { spread: ['1.2'] }])
      expect(at({ na, children: [pool({}, [sure('甲', 4, only), sure('乙', undefined)])] }, [event(A, '乙')])).toBe(
        '9',
      );
  });

  test('repeated in rounds, each round is a pool of its own', () => {
    const rounds = pool({ rounds: { count: 2 } });
    expect(at({ children: [rounds] }, [])).toBe('10');
    expect(at({ children: [rounds] }, [event(A, '甲', { round: 1, count: 4 })])).toBe('8');
    expect(at({ children: [rounds] }, [event(A, '甲', { round: 1, count: 4 })], 'r/1/r1')).toBe('3');
  });
});

describe('bonus and penalty', () => {
  const award = (name: string, more: Part = {}): Part => ({
    name,
    rules: [{ kind: 'award', text: '', points: 2 }],
    ...more,
  });
  const base = [told('主', 100)];
  test('extra counts before the limits of the node, after them without a ceiling', () => {
    expect(at({ root: { extra: [award('奖')] }, children: base }, [tell(A, '主', 90), event(A, '奖')])).toBe('92');
    expect(
      at({ root: { extra: [award('奖')], ceiling: 91 }, children: base }, [tell(A, '主', 90), event(A, '奖')]),
    ).toBe('91');
    expect(
      at({ root: { extra: [award('奖')] }, children: base }, [tell(A, '主', 99), event(A, '奖', { count: 3 })]),
    ).toBe('105');
  });

  test.each([
    ['above', '80', '80'],
    ['above', '80.000001', '82.000001'],
    ['atLeast', '79.999999', '79.999999'],
    ['atLeast', '80', '82'],
  ])('a gate %s 80 at %s gives %s', (kind, value, wanted) => {
    const root = { extra: [award('奖', { gate: { [kind]: 80 } })] };
    expect(at({ root, children: base }, [tell(A, '主', value), event(A, '奖')])).toBe(wanted);
  });

  test('the gate of an extra looks at the raw value, not at what other extras added', () => {
    const root = { extra: [award('奖'), award('励', { gate: { above: 80 } })] };
    expect(at({ root, children: base }, [tell(A, '主', 79), event(A, '奖'), event(A, '励')])).toBe('81');
  });

  test('while the value is open, a gate that may open gives what it may', () => {
    const root = { extra: [award('奖', { gate: { above: 80 } })] };
    expect(at({ root, children: base }, [event(A, '奖')])).toBe('0~102');
    expect(at({ root, children: [told('主', 80)] }, [event(A, '奖')])).toBe('0~80');
  });

  test('a penalty behind a gate lowers the low end as soon as it may count', () => {
    const root = { extra: [sure('罚', undefined, { gate: { above: 80 } })] };
    const facts = [event(A, '罚', { count: 30 })];
    expect(
      at(
        {
          root,
          children: [told('主', 81, { rules: [{ kind: 'external', text: '', min: 79, max: 82 }], ceiling: 82 })],
        },
        facts,
      ),
    ).toBe('49~82');
    expect(at({ root, children: base }, [...facts, tell(A, '主', 90)])).toBe('60');
    expect(at({ root, children: base }, [...facts, tell(A, '主', 80)])).toBe('80');
  });

  test('after looks at the limited value and is limited once more', () => {
    const root = (more: Part): Part => ({ ceiling: 95, ...more });
    const facts = [tell(A, '主', 99), event(A, '奖'), event(A, '罚', { count: 3 })];
    expect(
      at(
        { root: root({ after: [sure('罚', undefined)] }), children: base },
        facts.filter((f) => f.indicator !== '奖'),
      ),
    ).toBe('92');
    // 99 → 95, not above 95: the gate stays shut.
    expect(
      at({ root: root({ after: [award('奖', { gate: { above: 95 } })] }), children: base }, facts.slice(0, 2)),
    ).toBe('95');
    expect(
      at({ root: root({ after: [award('奖', { gate: { atLeast: 95 } })] }), children: base }, facts.slice(0, 2)),
    ).toBe('95');
    expect(at({ root: { after: [award('奖')] }, children: base }, facts.slice(0, 2))).toBe('101');
    expect(
      at({ root: { after: [sure('罚', undefined)] }, children: base }, [tell(A, '主', 1), facts[2] as never]),
    ).toBe('0');
  });

  test('the gate of an after looks at what the extras made of it', () => {
    const root = { extra: [award('奖')], after: [award('励', { gate: { above: 80 } })] };
    expect(at({ root, children: base }, [tell(A, '主', 79), event(A, '奖'), event(A, '励')])).toBe('83');
  });

  test('one that does not concern the unit counts nothing', () => {
    const only = { appliesTo: { tags: ['t'] }, full: 5, start: 'full' };
    expect(
      at({ na: 'full', root: { extra: [award('奖', only)], after: [award('励', only)] }, children: base }, [
        tell(A, '主', 50),
      ]),
    ).toBe('50');
    expect(at({ na: 'full', root: { extra: [award('奖', only)] }, children: base }, [], 'r/+1')).toBe('0 na');
  });
});

describe('weights and rounding', () => {
  test('a weight scales the node into its parent', () => {
    const children = [told('甲', 100, { weight: 30 }), told('乙', 100, { weight: 70 })];
    expect(at({ root: { full: 100 }, children }, [tell(A, '甲', 85), tell(A, '乙', 90)])).toBe('88.5');
    expect(at({ root: { full: 100 }, children }, [tell(A, '甲', 85)], 'r/1')).toBe('25.5');
    expect(at({ root: { full: 100 }, children }, [tell(A, '甲', 85)])).toBe('25.5~95.5');
  });

  test('rounding comes once, after the weight, away from zero', () => {
    const children = (places: number): Part[] => [told('甲', 100, { weight: 25, places })];
    expect(at({ root: { full: 100 }, children: children(1) }, [tell(A, '甲', '87.4')])).toBe('21.9');
    // 0.25 × 87.399… would round down when rounded before.
    expect(at({ root: { full: 100 }, children: children(2) }, [tell(A, '甲', '87.38')])).toBe('21.85');
    expect(at({ root: { full: 100, places: 0 }, children: [told('甲', 10)] }, [tell(A, '甲', '2.5')])).toBe('3');
    expect(
      at(
        {
          root: { places: 1, belowZero: true },
          children: [sure('甲', 0, { belowZero: true, rules: [{ kind: 'deduct', text: '', points: '0.05' }] })],
        },
        [event(A, '甲')],
      ),
    ).toBe('-0.1');
  });

  test('both ends of a range are rounded', () => {
    expect(at({ root: { places: 0 }, children: [told('甲', '2.5'), told('乙', 1)] }, [tell(A, '乙', '0.4')])).toBe(
      '0~3',
    );
  });

  test('a share of a scale that is not a decimal', () => {
    const children = [told('甲', 3, { rounds: { count: 3 } }), sure('乙', 1)];
    const facts = [1, 2, 3].map((round) => tell(A, '甲', round === 3 ? 1 : 2, { round }));
    expect(at({ children }, facts, 'r/1')).toBe('5/3');
    expect(at({ children }, facts, 'r/1/r1')).toBe('2/3');
    expect(at({ root: { places: 2 }, children }, facts)).toBe('2.67');
  });

  test('a node of no scale stays as it is', () => {
    expect(at({ root: { full: 100 }, children: [told('甲', 0, { weight: 10 })] }, [], 'r/1')).toBe('0');
  });
});

describe('vetoes', () => {
  const veto = (effect: string, more: Part = {}): Part => ({ kind: 'veto', id: 'v', text: '否决', effect, ...more });
  const leaf = (...rules: Part[]): Part => ({
    name: '甲',
    code: 'A',
    full: 10,
    rules: [{ kind: 'external', id: 'e', text: '' }, ...rules],
  });
  const inTree = (...rules: Part[]) => ({
    children: [group('一', [leaf(...rules), told('乙', 20)], { code: 'S' }), told('丙', 70)],
  });
  const facts = [tell(A, '甲', 8, { rule: 'e' }), tell(A, '乙', 15), tell(A, '丙', 60)];
  const fire = event(A, '甲', { rule: 'v' });
  const seen = (rule: Part, given = [...facts, fire]): string[] =>
    ['r', 'r/S', 'r/S/A'].map((path) => at(inTree(rule), given, path));

  test('without its facts a veto does nothing', () => {
    expect(seen(veto('zero'), facts)).toEqual(['83', '23', '8']);
    expect(seen(veto('zero'), [...facts, event(A, '甲', { rule: 'v', count: 0 })])).toEqual(['83', '23', '8']);
  });

  test('zero: the leaf, a section above it, or the total', () => {
    expect(seen(veto('zero'))).toEqual(['75', '15', '0 vetoed']);
    expect(seen(veto('zero', { target: 'S' }))).toEqual(['60', '0 vetoed', '8']);
    expect(seen(veto('zero', { target: 'total' }))).toEqual(['0 vetoed', '23', '8']);
  });

  test('void: the total unless a target is named', () => {
    expect(seen(veto('void'))).toEqual(['0 vetoed', '23', '8']);
    expect(seen(veto('void', { target: 'S' }))).toEqual(['60', '0 vetoed', '8']);
  });

  test('cap and fix: never more, and never raised', () => {
    expect(seen(veto('cap', { at: 5 }))).toEqual(['80', '20', '5']);
    expect(seen(veto('fix', { at: 5 }))).toEqual(['80', '20', '5']);
    expect(seen(veto('cap', { at: 9 }))).toEqual(['83', '23', '8']);
    expect(seen(veto('fix', { at: 9 }))).toEqual(['83', '23', '8']);
    expect(seen(veto('cap', { at: 50, target: 'total' }))).toEqual(['50', '23', '8']);
  });

  test('over an open value both ends are held', () => {
    expect(at(inTree(veto('cap', { at: 5 })), [fire], 'r/S/A')).toBe('0~5');
    expect(at(inTree(veto('zero')), [fire], 'r/S/A')).toBe('0 vetoed');
  });

  test('own scope comes before the limits, after the extras; final scope after everything', () => {
    const root = (scope: string): Part & { children: Part[] } => ({
      root: {
        extra: [{ name: '奖', rules: [{ kind: 'award', text: '', points: 4 }] }],
        after: [{ name: '励', rules: [{ kind: 'award', text: '', points: 3 }] }],
      },
      ...inTree(veto('cap', { at: 50, target: 'total', scope })),
    });
    const all = [...facts, fire, event(A, '奖'), event(A, '励')];
    expect(at(root('own'), all)).toBe('53');
    expect(at(root('final'), all)).toBe('50');
    expect(at({ ...inTree(veto('cap', { at: 50, target: 'total', scope: 'final' })) }, [...facts, fire])).toBe('50');
  });

  test('a given floor comes after an own veto', () => {
    expect(
      at({ children: [{ ...leaf(veto('zero')), floor: 2 }] }, [tell(A, '甲', 8, { rule: 'e' }), fire], 'r/A'),
    ).toBe('2 vetoed');
  });

  test('two vetoes of one wording are two vetoes', () => {
    const rules = [
      { kind: 'veto', text: '同一句话', effect: 'cap', at: 5 },
      { kind: 'veto', text: '同一句话', effect: 'zero', target: 'S', when: { count: 2 } },
    ];
    const scheme = inTree(...rules);
    const hit = event(A, '甲', { rule: '2' });
    expect(['r/S', 'r/S/A'].map((path) => at(scheme, [...facts, hit], path))).toEqual(['20', '5']);
    expect(
      ['r/S', 'r/S/A'].map((path) => at(scheme, [...facts, event(A, '甲', { rule: '3', count: 2 })], path)),
    ).toEqual(['0 vetoed', '8']);
  });

  test('a leaf that does not concern the unit vetoes nothing', () => {
    const scheme = {
      na: 'omit',
      children: [{ ...leaf(veto('zero', { target: 'total' })), appliesTo: { tags: ['t'] } }, told('丙', 70)],
    };
    expect(at(scheme, [tell(A, '丙', 60)])).toBe('480/7');
  });
});
