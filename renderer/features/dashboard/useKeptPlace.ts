import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';

/** Where the overview was left: how far down, and by which of its links or charts. */
let left: { top: number; href: string | null; chart: string | null } | null = null;

const around = (target: EventTarget, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

function leave(section: HTMLElement, target: EventTarget) {
  left = {
    top: section.scrollTop,
    href: around(target, 'a')?.getAttribute('href') ?? null,
    chart: around(target, '[data-chart]')?.dataset['chart'] ?? null,
  };
}

/** Coming back, the overview stands as it was left, with the focus on the number that was opened. */
export function useKeptPlace(ready: boolean) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const section = ref.current;
    if (!ready || !section || !left) return;
    const { top, href, chart } = left;
    left = null;
    section.scrollTop = top;
    // A side bar that was clicked keeps its focus.
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    [...section.querySelectorAll<HTMLElement>('a, [data-chart]')]
      .find((each) => (chart ? each.dataset['chart'] === chart : each.getAttribute('href') === href))
      ?.focus({ preventScroll: true });
  }, [ready]);
  return {
    ref,
    onClickCapture: ({ target, currentTarget }: MouseEvent<HTMLElement>) => leave(currentTarget, target),
    onKeyDownCapture: ({ key, target, currentTarget }: KeyboardEvent<HTMLElement>) => {
      if (key === 'Enter' || key === ' ') leave(currentTarget, target);
    },
  };
}
