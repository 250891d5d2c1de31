import { fileURLToPath } from 'node:url';
import type { World } from './io.ts';
import { run } from './run.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

const world: World = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  outIsTerminal: process.stdout.isTTY === true,
  errIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns || 80,
  env: process.env,
  schemesFolder: fileURLToPath(new URL('../../../schemes/', import.meta.url)),
};

process.exitCode = await run(process.argv.slice(2), world);
