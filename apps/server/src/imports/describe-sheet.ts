import { z } from 'zod';
import type { OpenedSheet } from './open-file.ts';

const SAMPLES = 3;

/** What is told of a sheet before anything of it is taken. */
export const sheetShape = {
  name: z.string().nullable(),
  rows: z.number().int().describe('Rows below the header'),
  header: z.number().int(),
  headings: z.array(z.string()),
  samples: z.array(z.array(z.string())).describe('By column, the first cells that hold something'),
};

export const describeSheet = ({ grid, header }: OpenedSheet) => ({
  name: grid.sheet ?? null,
  rows: grid.rows.filter(({ row }) => row > header.row).length,
  header: header.row,
  headings: [...header.headings],
  samples: samplesOf({ grid, header }),
});

function samplesOf({ grid, header }: OpenedSheet): string[][] {
  const below = grid.rows.filter(({ row }) => row > header.row).slice(0, 200);
  return header.headings.map((_, at) => {
    const cells = below.map(({ cells }) => (cells[at] ?? '').trim().slice(0, 80)).filter((cell) => cell !== '');
    return [...new Set(cells)].slice(0, SAMPLES);
  });
}
