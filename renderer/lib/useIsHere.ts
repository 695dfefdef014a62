import { useLayoutEffect, useRef } from 'react';

/** Says, of what comes late, whether the component that asked for it is still shown. */
export function useIsHere(): () => boolean {
  const here = useRef(false);
  useLayoutEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return () => here.current;
}
