import { useSyncExternalStore } from 'react';

export const pageIds = ['ranking', 'heat-map', 'unit', 'own-data', 'check'] as const;
export type PageId = (typeof pageIds)[number];

/** Where the reader is. Everything a colleague needs to see the same view is in here, and so in the address. */
export interface Route {
  /** Id of a live round; null where a scheme is tried out. */
  round: string | null;
  scheme: string | null;
  page: PageId;
  unit: string | null;
  query: Readonly<Record<string, string>>;
}

/** The addresses of the list of schemes and of the workbench; no scheme may be called so. */
const LIST = 'schemes';
const WORK = 'work';

export function parseHash(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const parts = path.split('/').map(decode);
  const inWork = parts[0] === WORK;
  const live = inWork && parts[1] === 'rounds' ? parts[2] || null : null;
  const [scheme, page, unit] = live === null ? parts : parts.slice(2);
  const known = pageIds.find((id) => id === page);
  return {
    round: live,
    scheme: inWork || scheme === LIST ? null : scheme || null,
    page: known ?? 'ranking',
    unit: (known === 'unit' && unit) || null,
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

export function formatHash(route: Route): string {
  if (route.scheme === null && route.round === null) return `#/${LIST}`;
  const place = route.round === null ? [route.scheme ?? ''] : [WORK, 'rounds', route.round];
  const parts = [...place, route.page, ...(route.page === 'unit' && route.unit ? [route.unit] : [])];
  const query = new URLSearchParams(Object.entries(route.query).filter(([, value]) => value !== '')).toString();
  return `#/${parts.map(encodeURIComponent).join('/')}${query ? `?${query}` : ''}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a hand-typed address with a stray %
  }
}

/** What stays when the reader moves to another page of the same round. */
const KEPT = ['data', 'result', 'class', 'asOf'];

export type Step = Partial<Omit<Route, 'query'>> & {
  /** Empty text or undefined removes a key. */
  query?: Record<string, string | undefined>;
};

/** The route after a step. A new page keeps round, result, class and day; a new scheme keeps nothing. */
export function stepFrom(route: Route, step: Step): Route {
  const newScheme = step.scheme !== undefined && step.scheme !== route.scheme;
  const newPage = step.page !== undefined && step.page !== route.page;
  const entries = Object.entries(route.query).filter(([key]) => !newScheme && (!newPage || KEPT.includes(key)));
  const query: Record<string, string> = Object.fromEntries(entries);
  for (const [key, value] of Object.entries(step.query ?? {})) {
    if (value) query[key] = value;
    else delete query[key];
  }
  return {
    round: newScheme ? null : route.round,
    scheme: step.scheme === undefined ? route.scheme : step.scheme,
    page: step.page ?? (newScheme ? 'ranking' : route.page),
    unit: step.unit === undefined ? (newScheme ? null : route.unit) : step.unit,
    query,
  };
}

let cached = { hash: '', route: parseHash('') };

function current(): Route {
  const { hash } = window.location;
  if (hash !== cached.hash) cached = { hash, route: parseHash(hash) };
  return cached.route;
}

const listeners = new Set<() => void>();
/** Hears of every change of the address, also of those that `go` makes. */
export function onMove(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
  };
}

export const useRoute = (): Route => useSyncExternalStore(onMove, current);

export const hrefOf = (route: Route, step: Step): string => formatHash(stepFrom(route, step));

/** Moves on. `replace` for what should not fill the back button: a filter, a slider. */
export function go(step: Step, how: 'push' | 'replace' = 'push'): void {
  const hash = formatHash(stepFrom(current(), step));
  if (hash === window.location.hash) return;
  if (how === 'push') window.history.pushState(null, '', hash);
  else window.history.replaceState(null, '', hash);
  for (const listener of listeners) listener();
}
