// The process that is killed: opens a store and changes it without end, three writers at a time. A change is two facts and
// a line of the audit log, in one transaction; once it is committed its number goes to stdout, and not before.
// Arguments: the store's options and the name of this run, as JSON.
// It is bundled into one file and started a hundred times, hence the direct paths.
import { writeSync } from 'node:fs';
import { note } from '../../packages/store/src/audit.ts';
import { type Db, openStore, within } from '../../packages/store/src/open.ts';
import { fact } from './fact.ts';

const { options, run } = JSON.parse(process.argv[2] ?? '');

async function change(db: Db, name: string): Promise<void> {
  const at = new Date().toISOString();
  await within(db, async (trx) => {
    const { last } = await trx
      .selectFrom('fact')
      .select((e) => e.fn.coalesce(e.fn.max('seq'), e.lit(0)).as('last'))
      .executeTakeFirstOrThrow();
    await note(trx, { account: null, at }, { action: 'add', kind: 'fact', object: name, detail: { after: last } });
    for (const half of ['a', 'b']) {
      await trx
        .insertInto('fact')
        .values(fact(`${name}-${half}`, name, at))
        .execute();
    }
  });
  writeSync(1, `${name}\n`);
}

async function main(): Promise<void> {
  const { db } = await openStore(options);
  let count = 0;
  const lane = async () => {
    for (;;) {
      count += 1;
      await change(db, `${run}.${count}`);
    }
  };
  await Promise.all([lane(), lane(), lane()]);
}

main().catch((error) => {
  process.stderr.write(`${error.code} ${error.message}\n`);
  process.exit(1);
});
