import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { TimelinessTag } from '../../renderer/components/TimelinessTag.tsx';
import { signDrawings, signWidth } from '../../renderer/lib/signDrawing.ts';
import { type Timeliness, timelinessStates } from '../../shared/domain/timeliness.ts';
import { timelinessText } from '../../shared/text.ts';
import { Page } from './page.tsx';

/** Relative luminance of `rgb(…)`, by WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(timelinessStates)('%s: word, sign and enough contrast', async (state) => {
  const screen = await render(
    <Page>
      <TimelinessTag state={state} />
    </Page>,
  );
  await expect.element(screen.getByText(timelinessText[state].label)).toBeVisible();
  const sign = document.querySelector('.timeliness svg')?.getBoundingClientRect();
  expect(sign?.height).toBe(12);
  expect(sign?.width).toBe(signWidth(state));
  const tag = document.querySelector('.timeliness') ?? document.body;
  const { color, backgroundColor } = getComputedStyle(tag);
  const ground = backgroundColor === 'rgba(0, 0, 0, 0)' ? 'rgb(255, 255, 255)' : backgroundColor;
  const [light, dark] = [luminance(color), luminance(ground)].sort((a, b) => b - a);
  expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test('no two states share a sign or a word, drawn or written', () => {
  for (const of of [
    (state: Timeliness) => timelinessText[state].label,
    (state: Timeliness) => timelinessText[state].sign,
    (state: Timeliness) => JSON.stringify(signDrawings[state]),
  ])
    expect(new Set(timelinessStates.map(of)).size).toBe(timelinessStates.length);
});
