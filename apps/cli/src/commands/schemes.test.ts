import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { folderWith, mingjian, schemesFolder, schemeText } from '../testing/world.ts';

// The first command of a process loads the engine and the schemes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const builtIn = readdirSync(schemesFolder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -5));

describe('schemes', () => {
  it('lists every built-in scheme with what a facts file needs', async () => {
    const { code, out, err } = await mingjian(['schemes', '--json']);
    expect([code, err]).toEqual([0, '']);
    const list = JSON.parse(out);
    expect(list.map((scheme: { id: string }) => scheme.id)).toEqual(builtIn.sort());
    for (const scheme of list) {
      expect(scheme).toMatchObject({ title: expect.any(String), version: expect.any(String) });
      for (const cls of scheme.classes) {
        const leaves = scheme.indicators[cls.id].filter((node: { rules: unknown[] }) => node.rules.length > 0);
        expect(leaves.length).toBeGreaterThan(0);
        for (const rule of leaves.flatMap((leaf: { rules: unknown[] }) => leaf.rules)) {
          expect(Object.keys(rule)).toEqual([
            'id',
            'kind',
            'clause',
            'text',
            'takes',
            'levels',
            'items',
            'results',
            'facts',
            'raters',
          ]);
        }
      }
    }
  });

  it('gives codes, levels, items and open parameters as the scheme has them', async () => {
    const path = await folderWith({ 'small-2023.yaml': schemeText });
    const { out } = await mingjian(['schemes', '--json'], { schemesFolder: path('') });
    const [scheme] = JSON.parse(out);
    expect(scheme.classes).toMatchObject([{ id: 'county', name: '县区', units: 3 }]);
    expect(scheme.results).toEqual([{ id: 'openness', name: '政务公开', classes: ['county'] }]);
    expect(scheme.params).toEqual([
      { name: 'late-points', type: 'number', ask: '迟报一次扣几分？', text: '扣*分', clause: '二', sample: '2' },
    ]);
    expect(scheme.indicators.county[2]).toEqual({
      code: '2',
      path: 'openness/2',
      name: '被通报',
      full: '20',
      sampleFull: false,
      stage: null,
      round: null,
      appliesTo: [],
      rules: [
        {
          id: '1',
          kind: 'severity',
          clause: null,
          text: '被通报一次扣分',
          takes: ['event'],
          levels: ['国家级', '省级'],
          items: [],
          results: [],
          facts: [{ kinds: ['event'], columns: ['level'], min: null, max: null, slot: 'many', time: false }],
          raters: null,
        },
      ],
    });
  });

  it('shows people classes, counts and what is open', async () => {
    const path = await folderWith({ 'small-2023.yaml': schemeText });
    const { out } = await mingjian(['schemes'], { schemesFolder: path('') });
    expect(out).toContain('small-2023  v1');
    expect(out).toContain('某市考核；结果：政务公开；时段：2023-01-01 至 2023-12-31');
    expect(out).toMatch(/county {2}县区 +3 +4 +4/);
    expect(out).toContain('没写明的数字 1 个：late-points');
  });

  it('names a scheme that cannot be read and lists the others', async () => {
    const path = await folderWith({ 'small-2023.yaml': schemeText, 'broken.yaml': 'id: [', 'notes.txt': 'x' });
    const { code, out, err } = await mingjian(['schemes', '--json'], { schemesFolder: path('') });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(JSON.parse(err).problems[0].place.file).toBe('broken.yaml');
  });
});
