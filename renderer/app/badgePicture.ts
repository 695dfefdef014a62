const red = '#a8071a';
const blue = '#0958d9';

/** Draws on a square of so many points; answers it as a PNG data URL. */
function drawn(size: number, draw: (context: CanvasRenderingContext2D) => void): string | null {
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  draw(context);
  return canvas.toDataURL('image/png');
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, colour: string) {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** Nhãn trên thanh tác vụ: a red disc with the number of tasks, `99+` at most; null for none. */
export const badgePicture = (count: number): string | null =>
  count === 0
    ? null
    : drawn(32, (context) => {
        disc(context, 16, 16, 16, red);
        const words = count > 99 ? '99+' : String(count);
        context.fillStyle = '#ffffff';
        context.font = `bold ${words.length > 2 ? 15 : 20}px "Segoe UI", sans-serif`;
        context.fillText(words, 16, 17);
      });

/** Biểu tượng ở khay: the program's letter, with a red disc while something is due or overdue. */
export const trayPicture = (urgent: boolean): string | null =>
  drawn(32, (context) => {
    context.fillStyle = blue;
    context.beginPath();
    context.roundRect(1, 1, 30, 30, 6);
    context.fill();
    context.fillStyle = '#ffffff';
    context.font = 'bold 22px "Segoe UI", sans-serif';
    context.fillText('Đ', 16, 17);
    if (urgent) disc(context, 24, 8, 8, red);
  });
