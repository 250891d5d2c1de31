// Started by jobs.test.ts and killed in the middle of a job: takes one, says so and never ends.
// Its argument is JSON: the store's options, the kind and its policy.
import { openJobs } from '../jobs/jobs.ts';
import { openStore } from '../open.ts';

const { options, kind, policy } = JSON.parse(process.argv[2] ?? '');
const jobs = await openJobs(await openStore(options), { [kind]: policy });
jobs.work(kind, async ({ data }) => {
  process.stdout.write(`${JSON.stringify(data)}\n`);
  await new Promise(() => setInterval(() => undefined, 1_000));
});
