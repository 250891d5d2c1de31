import autocannon from 'autocannon';

export interface Load {
  /** Requests in a second. */
  rate: number;
  /** Milliseconds within which half, and 95 in a hundred, were answered. */
  p50: number;
  p95: number;
}

/**
 * Asks one address over and over, each connection as another person; `packed`: as browsers do, which take answers gzipped. Before that once, so that what is opened only once
 * is open. Throws when an answer is not 2xx. Whoever still waits at the end has waited that long at least.
 */
export async function load(
  url: string,
  {
    connections,
    seconds,
    cookies = [],
    packed = false,
  }: { connections: number; seconds: number; cookies?: readonly string[]; packed?: boolean },
): Promise<Load> {
  const first = await fetch(url, { headers: { cookie: cookies[0] ?? '' } });
  if (!first.ok) throw new Error(`${url}: ${first.status} ${await first.text()}`);
  await first.arrayBuffer();
  const times: number[] = [];
  let next = 0;
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    setupClient: (client) => {
      const cookie = cookies[next++ % Math.max(cookies.length, 1)];
      client.setHeaders({
        ...(packed ? { 'accept-encoding': 'gzip' } : {}),
        ...(cookie === undefined ? {} : { cookie }),
      });
    },
  });
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { errors, timeouts, non2xx } = await run;
  if (errors + timeouts + non2xx > 0) {
    throw new Error(`${url}: ${times.length} answers, ${errors} errors, ${timeouts} timeouts, ${non2xx} not 2xx`);
  }
  const rate = times.length / seconds;
  while (times.length < connections) times.push(seconds * 1_000);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { rate, p50: at(0.5), p95: at(0.95) };
}
