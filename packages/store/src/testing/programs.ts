import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Program {
  /** The next line it prints; undefined when it has ended. */
  line(): Promise<string | undefined>;
  /** Kills it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Its exit code, or null after a signal, with what it said on stderr. */
  readonly ended: Promise<{ code: number | null; errors: string }>;
}

/** Starts a TypeScript or JavaScript file as a process of its own, with one argument as JSON. */
export function startProgram(file: URL, argument: unknown): Program {
  const path = fileURLToPath(file);
  const args = [...(path.endsWith('.ts') ? ['--import', 'tsx'] : []), path, JSON.stringify(argument)];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr?.on('data', (text) => {
    errors += text;
  });
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, errors }));
  });
  const lines = child.stdout === null ? undefined : createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    line: async () => (await lines?.next())?.value,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
  };
}
