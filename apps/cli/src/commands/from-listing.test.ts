import type { SchemeListing } from '@mingjian/files';
import type { ScoreReport } from '@mingjian/model';
import { describe, expect, it, vi } from 'vitest';
import { filesFrom } from '../testing/from-listing.ts';
import { folderWith, mingjian } from '../testing/world.ts';

// The first command of a process loads the engine and the schemes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 120_000 });

const listings = JSON.parse((await mingjian(['schemes', '--json'])).out) as SchemeListing[];

describe('what `schemes --json` lists is enough to write the files of a round', () => {
  it.each(listings.map((listing) => [listing.id, listing] as const))('%s', async (id, listing) => {
    const { units, facts, params, count } = filesFrom(listing);
    const path = await folderWith({ 'units.csv': units, 'facts.csv': facts, 'params.yaml': params });
    const files = ['--units', path('units.csv'), '--facts', path('facts.csv'), '--params', path('params.yaml')];
    const { code, out, err } = await mingjian(['score', id, ...files, '--json']);
    expect([code, err]).toEqual([0, '']);
    const report = JSON.parse(out) as ScoreReport;
    expect(report.setAside).toEqual([]);
    const told = report.units.flatMap(({ unit, nodes }) =>
      nodes.flatMap(({ entries }) => entries.flatMap((entry) => entry.facts.map((fact) => `${unit} ${fact}`))),
    );
    // Most are named in the ledger; a quota that is met names none of those that met it.
    expect(new Set(told).size).toBeGreaterThan(count / 2);
  });
});
