/** A key as it stands on the keyboard. For the eye: the button it belongs to says the same in words. */
export const KeyHint = ({ keys }: { keys: string }) => (
  <kbd className="key-hint" aria-hidden>
    {keys}
  </kbd>
);
