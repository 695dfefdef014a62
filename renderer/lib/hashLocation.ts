import { useSyncExternalStore } from 'react';

// The page lives at app://dondoc/index.html and at http://127.0.0.1:port/: its own address, conditions included, stands
// behind the hash. (wouter's hash hook would put the conditions into the real query, which asks for another file.)

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
};

const current = () => `/${location.hash.replace(/^#?\/?/, '')}`;
const currentPath = () => current().split('?')[0] ?? '/';
const currentSearch = () => current().split('?')[1] ?? '';

/** Goes to a place of the page: `/tasks?due=overdue`. */
export function navigateTo(to: string, { replace = false }: { replace?: boolean | undefined } = {}) {
  const url = `#/${to.replace(/^#?\/?/, '')}`;
  if (url === location.hash) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', url);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** wouter's location hook: path and way to go elsewhere. */
export const useHashPath = (): [string, typeof navigateTo] => [
  useSyncExternalStore(subscribe, currentPath),
  navigateTo,
];
useHashPath.hrefs = (href: string) => `#${href}`;
useHashPath.searchHook = () => useSyncExternalStore(subscribe, currentSearch);
