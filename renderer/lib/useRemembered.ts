import { useState } from 'react';

/** A choice of this machine's user that outlives the session (row height, say); one of the values allowed. */
export function useRemembered<T extends string>(
  key: string,
  allowed: readonly T[],
  standard: T,
): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(
    () => allowed.find((each) => each === localStorage.getItem(key)) ?? standard,
  );
  return [
    value,
    (next) => {
      localStorage.setItem(key, next);
      setValue(next);
    },
  ];
}
