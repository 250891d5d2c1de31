import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { folderWith, mingjian } from '../testing/world.ts';

vi.setConfig({ testTimeout: 60_000 });

it.each(['docx', 'xlsx'])('prints a plan as .%s, and read makes the same scheme of it', async (kind) => {
  const path = await folderWith({});
  expect((await mingjian(['print', 'district-2023', '-o', path(`plan.${kind}`)])).code).toBe(0);
  const { code, out } = await mingjian(['read', path(`plan.${kind}`), '--json', '-o', path('s.yaml')]);
  expect([code, JSON.parse(out).questions]).toEqual([0, []]);
  expect(JSON.parse(out).scheme.id).toBe('district-2023');
  expect(await readFile(path('s.yaml'), 'utf8')).toContain('id: district-2023');
});

it('says where it cannot write, and what it cannot write', async () => {
  const path = await folderWith({});
  const lost = await mingjian(['print', 'district-2023', '-o', path('no/plan.docx')]);
  expect([lost.code, lost.err.includes('[file-unwritable]')]).toEqual([1, true]);
  const pdf = await mingjian(['print', 'district-2023', '-o', path('plan.pdf')]);
  expect([pdf.code, pdf.err.includes('plan.pdf')]).toEqual([2, true]);
});
