import { isKeyOfList } from './isKeyOfList.ts';
import { useKeyDown } from './useKeyDown.ts';

/** While nothing has the focus, a key of the list gives it to the row that is marked; where there is no row, to nothing. */
export function useKeysOfList(hasRows: boolean, focusMarked: () => void) {
  useKeyDown((event) => {
    if (!hasRows || !isKeyOfList(event)) return;
    event.preventDefault();
    focusMarked();
  });
}
