import { useEffectEvent, useLayoutEffect } from 'react';

/**
 * Listens to keys on the whole page while the component is shown. A screen takes part in `capture` and so comes before
 * the frame; what it handles it marks with `preventDefault`, and the frame leaves it alone.
 */
export function useKeyDown(handle: (event: KeyboardEvent) => void, { capture = false } = {}) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (!event.isComposing && !event.defaultPrevented) handle(event);
  });
  // before it is seen: a key pressed in the instant it appears is not lost
  useLayoutEffect(() => {
    window.addEventListener('keydown', onKeyDown, { capture });
    return () => window.removeEventListener('keydown', onKeyDown, { capture });
  }, [capture]);
}
