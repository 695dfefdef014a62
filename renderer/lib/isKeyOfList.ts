import { isPopupOpen } from './isPopupOpen.ts';

const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' '];

/**
 * Whether a key is meant for the list on the page while nothing has the focus, as after the palette or a review: the keys
 * that move, and Space. It gives the focus to the row that is marked; what acts waits for that.
 */
export const isKeyOfList = (event: KeyboardEvent): boolean =>
  event.target === document.body &&
  keys.includes(event.key) &&
  !(event.ctrlKey || event.altKey || event.metaKey) &&
  !isPopupOpen();
