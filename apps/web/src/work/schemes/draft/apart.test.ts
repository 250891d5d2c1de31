import { readdirSync, readFileSync } from 'node:fs';
import { readScheme } from '@mingjian/files';
import { type Scheme, schemeSchema } from '@mingjian/model';
import { nextVersion } from '@mingjian/workflow';
import { describe, expect, it } from 'vitest';
import { classesOf } from './apart.ts';
import { findingsOf } from './checks.ts';
import { addLeaf, move, remove, rename, setMarks, setText, statedOf } from './edit.ts';
import { everyNode, isLeaf, nodeOf } from './nodes.ts';
import { openVersion } from './open-draft.ts';
import { readAgain } from './reread.ts';
import { schemeOf } from './scheme-of.ts';
import { sumsOf } from './sums.ts';
import { treeSum } from './tree-total.ts';
import type { Draft } from './types.ts';
import { workedOf } from './worked.ts';

const folder = new URL('../../../../../../schemes/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

function read(file: string): Scheme {
  const scheme = readScheme(readFileSync(new URL(file, folder)), file);
  if (!scheme.ok) throw new Error(JSON.stringify(scheme.problems));
  return scheme.value;
}

const keyOf = (draft: Draft, name: string): string =>
  everyNode(draft).find(({ says }) => says.name === name)?.key ?? '';

describe.each(files)('%s', (file) => {
  const scheme = read(file);
  const draft = openVersion(scheme);

  it('is put together again as it was', () => {
    const made = schemeOf(draft).scheme;
    expect(made).toEqual(scheme);
    expect(made.stated.map(({ name }) => name)).toEqual(scheme.stated.map(({ name }) => name));
  });

  it('shows every indicator, and tries every one of its rules', () => {
    const all = (nodes: Scheme['results'][number]['root'][]): number =>
      nodes.reduce(
        (sum, { children = [], extra = [], after = [] }) => sum + 1 + all([...children, ...extra, ...after]),
        0,
      );
    const roots = scheme.results.map(({ root }) => root);
    expect(everyNode(draft)).toHaveLength(all(roots) - roots.length + all(Object.values(scheme.sheets).flat()));
    const cannot = everyNode(draft)
      .filter(isLeaf)
      .filter((leaf) => !('none' in workedOf(draft, leaf, null)))
      .map(({ says }) => says.name);
    expect(cannot).toEqual([]);
  });

  it('names the place of what is found', () => {
    const errors = findingsOf(draft, 'zh').filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('becomes next year’s plan without an error', () => {
    const next = openVersion(nextVersion(scheme, { year: scheme.year + 1, version: '2' }));
    expect(schemeSchema.safeParse(schemeOf(next).scheme).success).toBe(true);
    expect(findingsOf(next, 'zh').filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has a sum for each table without any that is off', () => {
    const sums = sumsOf(draft);
    expect([...sums.values()].flatMap(({ off }) => off ?? [])).toEqual([]);
  });
});

describe('the places of a scheme', () => {
  it('are those of all results, with what is added beside them', () => {
    const places = (file: string) =>
      openVersion(read(file)).trees.map(({ place }) => Object.values(place).slice(1).join(' '));
    expect(places('bozhou-2023.yaml')).toEqual([
      'openness children',
      'openness extra',
      'media children',
      'media extra',
    ]);
    expect(places('wuhu-2020.yaml')).toEqual(['openness children', 'openness after', 'county', 'department']);
    expect(places('xuanwei-2023.yaml')).toEqual(['annex-1', 'annex-2']);
  });

  it('say whose table a sheet is, also where only stages refer to it', () => {
    const draft = openVersion(read('wuhu-2020.yaml'));
    expect(classesOf(draft, { kind: 'sheet', sheet: 'county' })).toEqual(['county', 'township', 'county-department']);
    expect(classesOf(draft, { kind: 'result', result: 'openness', list: 'after' })).toEqual(['county', 'department']);
  });

  it('add up in points, or in percent where they are weighed', () => {
    const sums = (file: string) => {
      const draft = openVersion(read(file));
      return draft.trees.map(({ nodes }) => treeSum(nodes, sumsOf(draft)));
    };
    expect(sums('wuhu-2020.yaml')).toEqual(['100%', null, '100', '100']);
    expect(sums('xuanwei-2023.yaml')).toEqual(['10', '5']);
  });
});

describe('a stated sum', () => {
  const draft = openVersion(read('xuanwei-2023.yaml'));
  const [first, second] = everyNode(draft).filter(({ says, children }) => children && says.name === '政务公开');

  it('is that of the class whose table the group stands in', () => {
    expect([first, second].map((node) => statedOf(draft, node?.key ?? ''))).toEqual(['8', '3']);
  });

  it('goes with the name of its group, and with the group', () => {
    const named = schemeOf(rename(draft, second?.key ?? '', '公开')).scheme;
    expect(named.stated.filter(({ full }) => full === '3').map(({ name }) => name)).toEqual(['公开']);
    const less = schemeOf(remove(draft, second?.key ?? '')).scheme.stated;
    expect(less.filter(({ clause }) => clause.startsWith('附件2')).map(({ name }) => name)).not.toContain('政务公开');
    expect(less).toContainEqual(expect.objectContaining({ name: '政务公开', full: '8' }));
  });
});

describe('two groups of one name', () => {
  it('have each their own stated sum, in their order', () => {
    const scheme = read('wuwei-2020.yaml');
    const [result] = scheme.results;
    if (!result) throw new Error('no result');
    const group = (full: string) => ({ name: '公开', children: [{ name: `项${full}`, full, rules: [] }] });
    const root = { name: '总分', children: [group('8'), group('3')] };
    const stated = ['8', '3'].map((full) => ({ clause: '表1', name: '公开', full }));
    const draft = openVersion({ ...scheme, stated, results: [{ ...result, root }] });
    expect([...sumsOf(draft).values()].flatMap(({ off }) => off ?? [])).toEqual([]);
  });
});

describe('edits of a version', () => {
  it('leave rules that somebody wrote, unless they are asked to be read again', () => {
    const draft = openVersion(read('wuhu-2020.yaml'));
    const leaf = everyNode(draft).find(({ written }) => written);
    const key = leaf?.key ?? '';
    const changed = setText(setMarks(draft, key, '7'), key, 'criterion', '未公开的，不得分。');
    expect(nodeOf(changed, key)?.says.rules).toEqual(leaf?.says.rules);
    expect(nodeOf(readAgain(changed, key), key)?.says.rules?.map(({ kind }) => kind)).toEqual(['allOrNothing']);
  });

  it('reach bonuses, which may all go, while a table keeps its last indicator', () => {
    const draft = openVersion(read('bozhou-2023.yaml'));
    const key = keyOf(draft, '在线访谈');
    expect(schemeOf(move(draft, key, -1)).scheme.results[1]?.root.extra?.map(({ name }) => name)[1]).toBe('在线访谈');
    expect(schemeOf(addLeaf(draft, key, '新')).scheme.results[1]?.root.extra).toHaveLength(4);
    const none = ['创新发展', '数据发布', '在线访谈'].reduce((one, name) => remove(one, keyOf(one, name)), draft);
    expect(schemeOf(none).scheme.results[1]?.root.extra).toBeUndefined();
    const params = Object.keys(schemeOf(none).scheme.params);
    expect(params).toContain('period-from');
  });
});
