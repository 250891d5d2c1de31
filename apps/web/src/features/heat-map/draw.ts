import { type Cell, type CellReader, isBlank } from './cells.ts';
import { heatColour, inkOn } from './colour.ts';
import { figureIn } from './figure.ts';

export interface Sight {
  /** Visible part of the body, in CSS pixels. */
  left: number;
  top: number;
  width: number;
  height: number;
  cell: { width: number; height: number };
  columns: number;
  /** Unit index of every row, in order. */
  units: readonly number[];
  cursor: { row: number; column: number } | null;
}

const GAP = 1;
const FIGURES_FROM = 30; // a narrower cell has no room for any figure
const MARGIN = 6;

/** Draws the cells in sight, and nothing else. */
export function draw(canvas: HTMLCanvasElement, sight: Sight, read: CellReader): void {
  const ratio = window.devicePixelRatio || 1;
  const [width, height] = [Math.round(sight.width * ratio), Math.round(sight.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const { cell } = sight;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, sight.width, sight.height);
  // As large as the words around it: these grow on a projected screen.
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * (cell.width < 54 ? 0.69 : 0.75);
  pen.font = `${size}px ${getComputedStyle(canvas).fontFamily}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const hatch = hatchPattern(pen, ratio);
  const firstRow = Math.max(0, Math.floor(sight.top / cell.height));
  const lastRow = Math.min(sight.units.length - 1, Math.floor((sight.top + sight.height) / cell.height));
  const firstColumn = Math.max(0, Math.floor(sight.left / cell.width));
  const lastColumn = Math.min(sight.columns - 1, Math.floor((sight.left + sight.width) / cell.width));
  for (let row = firstRow; row <= lastRow; row += 1) {
    const unit = sight.units[row] ?? 0;
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      // Edges on whole pixels, so that neighbouring cells leave the same gap everywhere.
      const x = Math.round(column * cell.width - sight.left);
      const right = Math.round((column + 1) * cell.width - sight.left);
      const y = row * cell.height - sight.top;
      const box = { x, y, w: right - x - GAP, h: cell.height - GAP };
      drawCell(pen, read(unit, column), box, hatch);
      if (sight.cursor?.row === row && sight.cursor.column === column) frame(pen, box, '#1368a8', 2);
    }
  }
}

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

function drawCell(pen: CanvasRenderingContext2D, cell: Cell, box: Box, hatch: CanvasPattern | null): void {
  if (isBlank(cell)) return;
  const open = cell.hi > cell.lo;
  const middle = cell.share ? (cell.share[0] + cell.share[1]) / 2 : 1;
  if (cell.share) fill(pen, box, open && cell.share[0] <= 0 ? '#efece4' : heatColour(middle));
  else fill(pen, box, cell.hi > 0 ? '#cfe3df' : cell.lo < 0 ? heatColour(0.35) : '#f6f3ec');
  if (open && hatch) fill(pen, box, hatch);
  if (cell.status === 'vetoed') frame(pen, box, '#5d2a68', 2.5);
  if (box.w < FIGURES_FROM) return;
  const dark = cell.share ? inkOn(open && cell.share[0] <= 0 ? 1 : middle) : cell.lo < 0 ? inkOn(0.35) : '#000';
  const figure = figureIn(cell, (text) => pen.measureText(text).width + MARGIN <= box.w);
  if (figure === null) return;
  const wide = pen.measureText(figure).width;
  if (open) {
    // Figures on hatching need quiet ground.
    const ground = { x: box.x + (box.w - wide) / 2 - 4, y: box.y + 3, w: wide + 8, h: box.h - 6 };
    fill(pen, ground, '#efece4');
    pen.fillStyle = '#3c444d';
  } else pen.fillStyle = dark;
  pen.fillText(figure, box.x + box.w / 2, box.y + box.h / 2 + 0.5);
}

function fill(pen: CanvasRenderingContext2D, box: Box, style: string | CanvasPattern): void {
  pen.fillStyle = style;
  pen.fillRect(box.x, box.y, box.w, box.h);
}

function frame(pen: CanvasRenderingContext2D, box: Box, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.strokeRect(box.x + width / 2, box.y + width / 2, box.w - width, box.h - width);
}

const patterns = new Map<number, HTMLCanvasElement>();

function hatchPattern(pen: CanvasRenderingContext2D, ratio: number): CanvasPattern | null {
  let tile = patterns.get(ratio);
  if (!tile) {
    const size = Math.round(6 * ratio);
    tile = document.createElement('canvas');
    tile.width = size;
    tile.height = size;
    const ink = tile.getContext('2d');
    if (!ink) return null;
    ink.strokeStyle = 'rgb(89 98 109 / 60%)';
    ink.lineWidth = 1.2 * ratio;
    for (const shift of [-size, 0, size]) {
      ink.beginPath();
      ink.moveTo(shift, size);
      ink.lineTo(shift + size, 0);
      ink.stroke();
    }
    patterns.set(ratio, tile);
  }
  const pattern = pen.createPattern(tile, 'repeat');
  // The pattern is in device pixels; without this it would grow with the screen's density.
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}
