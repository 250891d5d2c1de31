// Entry of a further process of the product. What it took it says in a file when it ends.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveJobs } from '@mingjian/inspector/run';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS / 1024 };
  const folder = process.env.BENCH_USAGE ?? '.';
  const part = join(folder, '..', `part-${process.pid}`);
  writeFileSync(part, JSON.stringify(usage));
  renameSync(part, join(folder, String(process.pid)));
});
serveJobs();
