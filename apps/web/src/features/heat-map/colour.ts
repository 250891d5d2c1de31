/**
 * Share of points kept → colour. Lightness falls evenly with every point lost, so the scale also reads in grey and for
 * colour-blind eyes; hue runs from paper over ochre to deep vermilion. Computed in OKLCH, where even steps look even.
 */
const KEPT = { l: 0.955, c: 0.018, h: 88 };
const LOST = { l: 0.385, c: 0.138, h: 29 };

function srgb(l: number, c: number, h: number): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ].map((value) => {
    const clipped = Math.min(1, Math.max(0, value));
    const gamma = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(gamma * 255);
  }) as [number, number, number];
}

const STEPS = 64;
const ramp = Array.from({ length: STEPS + 1 }, (_, step) => {
  const lost = 1 - step / STEPS;
  // Colourfulness rises faster than lightness falls: a small loss must already differ from paper.
  const c = KEPT.c + (LOST.c - KEPT.c) * Math.min(1, lost * 1.45);
  const h = KEPT.h + (LOST.h - KEPT.h) * lost ** 0.8;
  return srgb(KEPT.l + (LOST.l - KEPT.l) * lost, c, h);
});

const stepOf = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * STEPS);

export function heatColour(share: number): string {
  const [r, g, b] = ramp[stepOf(share)] ?? [255, 255, 255];
  return `rgb(${r} ${g} ${b})`;
}

/** Black or white, whichever can be read on the colour: softer tones would miss 4.5 : 1 in the middle of the scale. */
export function inkOn(share: number): string {
  const [r = 255, g = 255, b = 255] = ramp[stepOf(share)] ?? [];
  return luminance(r, g, b) > 0.179 ? '#000' : '#fff';
}

export function luminance(r: number, g: number, b: number): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The scale as a CSS gradient, for the legend. */
export const heatGradient = `linear-gradient(to right, ${[0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1].map(heatColour).join(', ')})`;
