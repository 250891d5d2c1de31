import { describe, expect, it } from 'vitest';
import { heatColour, inkOn, luminance } from './colour.ts';

const parts = (colour: string) => (colour.match(/\d+/g) ?? []).map(Number) as [number, number, number];
const light = (share: number) => luminance(...parts(heatColour(share)));

describe('the heat scale', () => {
  it('gets darker with every point lost, so that it reads without colour', () => {
    for (let step = 1; step <= 64; step += 1) {
      expect(light(step / 64), `at ${step}/64`).toBeGreaterThan(light((step - 1) / 64));
    }
  });
  it('shows a small loss', () => {
    expect(heatColour(0.95)).not.toBe(heatColour(1));
  });
  it('clamps what is outside', () => {
    expect(heatColour(1.2)).toBe(heatColour(1));
    expect(heatColour(-1)).toBe(heatColour(0));
  });
  it('carries figures of at least 4.5 : 1 at every step', () => {
    for (let step = 0; step <= 64; step += 1) {
      const share = step / 64;
      const ink = inkOn(share) === '#000' ? 0 : 1;
      const [top, bottom] = [Math.max(ink, light(share)), Math.min(ink, light(share))];
      expect((top + 0.05) / (bottom + 0.05), `at ${step}/64`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
