import { figureText } from '../../ui/number.ts';

/**
 * The figure of a cell as its room allows: exact, else rounded to two places, one or none with a sign that it has more; null where not even
 * that fits. `fits`: whether a text has room.
 */
export function figureIn({ lo, hi }: { lo: number; hi: number }, fits: (text: string) => boolean): string | null {
  const said = (say: (value: number) => string) => (hi > lo ? `${say(lo)}–${say(hi)}` : say(lo));
  return [figureText, roughly(2), roughly(1), roughly(0)].map(said).find(fits) ?? null;
}

const roughly =
  (places: number) =>
  (value: number): string => {
    const text = figureText(Math.round(value * 10 ** places) / 10 ** places);
    return text === figureText(value) ? text : `≈${text.replace(/^≈/, '')}`;
  };
