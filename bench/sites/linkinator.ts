// Entry of a process: linkinator over the same sites. It asks for every link, files and pictures too; other hosts are left out.
import { begin, job, tell } from './worker.ts';

interface Checker {
  check(options: object): Promise<{ links: readonly { url: string; state: string; status?: number }[] }>;
}

const { homes } = await job();
const { LinkChecker } = (await import('linkinator' as string)) as { LinkChecker: new () => Checker };
begin();
const broken = new Set<string>();
const seen = new Set<string>();
for (const home of homes) {
  const { links } = await new LinkChecker().check({
    path: home,
    recurse: true,
    concurrency: 25,
    timeout: 60_000,
    linksToSkip: ['^(?!http://127\\.0\\.0\\.1)'],
  });
  for (const { url, state } of links) {
    if (state === 'BROKEN') broken.add(url);
    else if (state === 'OK' && /(?:\/|\.html)$/.test(url)) seen.add(url);
  }
}
tell({ pages: seen.size, broken: [...broken] });
