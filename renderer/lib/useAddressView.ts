import { useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { type PartChange, withParts } from './partChange.ts';
import { useIsHere } from './useIsHere.ts';

/** Shows a page with some of its view changed; `replace`: without a step back to this one. */
export type OnView<View> = (change: PartChange<View>, replace?: boolean) => void;

/**
 * A page's view, which is its address, and the way to change parts of it. `parse` and `pathOf` must stay the same. A
 * change that comes late, or the second one within one event, is made to what the first one left.
 */
export function useAddressView<View extends object>(
  search: string,
  parse: (search: string) => View,
  pathOf: (view: View) => string,
): readonly [View, OnView<View>] {
  const [, navigate] = useLocation();
  const view = useMemo(() => parse(search), [search, parse]);
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  }, [view]);
  const isHere = useIsHere();
  const setView: OnView<View> = (change, replace = false) => {
    if (!isHere()) return; // the page was left: nobody is taken back to it
    latest.current = withParts(latest.current, change);
    navigate(pathOf(latest.current), { replace });
  };
  return [view, setView];
}
