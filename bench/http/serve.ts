import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Served {
  /** Address without a slash at the end. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a server file in a process of its own and waits until it prints its address. Throws when it ends before. */
export async function serve(file: URL, env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const child = spawn(process.execPath, [fileURLToPath(file)], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const [address] = /http:\/\/[\d.]+:\d+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('close', () => reject(new Error(`${file.pathname} did not start`)));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
