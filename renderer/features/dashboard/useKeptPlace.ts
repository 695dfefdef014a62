import { type MouseEvent, useEffect, useRef } from 'react';

/** Where the overview was left: how far down, and by which of its links. */
let left: { top: number; href: string | null } | null = null;

const linkOf = (target: EventTarget) => (target instanceof Element ? target.closest('a') : null);

/** Coming back, the overview stands as it was left, with the focus on the number that was opened. */
export function useKeptPlace(ready: boolean) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const section = ref.current;
    if (!ready || !section || !left) return;
    const { top, href } = left;
    left = null;
    section.scrollTop = top;
    // A side bar that was clicked keeps its focus.
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    [...section.querySelectorAll('a')]
      .find((link) => link.getAttribute('href') === href)
      ?.focus({ preventScroll: true });
  }, [ready]);
  return {
    ref,
    onClickCapture: ({ target, currentTarget }: MouseEvent<HTMLElement>) => {
      left = { top: currentTarget.scrollTop, href: linkOf(target)?.getAttribute('href') ?? null };
    },
  };
}
