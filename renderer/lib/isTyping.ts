const fields = 'input, textarea, select, [contenteditable=true]';
const surfaces = '[role=dialog], [role=menu], [role=listbox], [role=combobox], .ant-picker-dropdown';

/** True where keys belong to a text field, an open dialog or a menu, and not to the screen behind it. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`${fields}, ${surfaces}`) !== null;

/** True on a button or a link, where Enter and Space have a meaning of their own. */
export const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a[href], [role=button]') !== null;

const texts = 'textarea, [contenteditable=true], input:not([type=radio], [type=checkbox], [type=button])';

/** True where a letter is text or a choice; a box to tick and a round one take none, so that a screen's keys work there. */
export const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`${texts}, select, ${surfaces}`) !== null;

/** True where Ctrl+Z and Ctrl+Y are about what was typed, and not about the last change of the register. */
export const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`${texts}, ${surfaces}`) !== null;
