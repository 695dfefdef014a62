import type { BarPart } from '../../../shared/domain/dashboard.ts';

type Draw = (context: CanvasRenderingContext2D) => void;

const lines =
  (from: [number, number][], to: [number, number][]): Draw =>
  (context) => {
    context.beginPath();
    for (const [at, [x, y]] of from.entries()) {
      context.moveTo(x, y);
      context.lineTo(...(to[at] ?? [x, y]));
    }
    context.stroke();
  };

/** How each part is drawn, told apart without colour: full, slanted, dotted, empty, level lines. */
const looks: Record<BarPart, { paper: string; ink: string; draw: Draw | null }> = {
  overdue: { paper: '#a8071a', ink: '#a8071a', draw: null },
  soon: {
    paper: '#ffe7ba',
    ink: '#ad4e00',
    draw: lines(
      [
        [-2, 2],
        [0, 8],
        [6, 10],
      ],
      [
        [2, -2],
        [8, 0],
        [10, 6],
      ],
    ),
  },
  unclear: {
    paper: '#f9f0ff',
    ink: '#391085',
    draw: (context) => {
      context.fillRect(1, 1, 2, 2);
      context.fillRect(5, 5, 2, 2);
    },
  },
  open: { paper: '#e0e0e0', ink: '#e0e0e0', draw: null },
  done: { paper: '#d9f7be', ink: '#135200', draw: lines([[0, 4]], [[8, 4]]) },
};

/** The canvas's fill for a part of a stacked bar; its colour alone where no pattern can be made. */
export function partPattern(part: BarPart): CanvasPattern | string {
  const { paper, ink, draw } = looks[part];
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const context = tile.getContext('2d');
  if (!context || !draw) return paper;
  context.fillStyle = paper;
  context.fillRect(0, 0, 8, 8);
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  draw(context);
  return context.createPattern(tile, 'repeat') ?? paper;
}
