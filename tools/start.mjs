// npm start: from a fresh checkout to a running server, doing only what is not done yet.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ensureInstalled, ensureNode, ensureServerBuilt, ensureWebBuilt } from './lib/ensure.mjs';
import { ROOT } from './lib/files.mjs';
import { say } from './lib/say.mjs';

const SERVER = 'apps/server/dist/main.mjs';

function serve(args) {
  const port = process.env.PORT || '3000';
  say('正在启动服务，按 Ctrl-C 停止。', `Starting the server, Ctrl-C stops it: http://127.0.0.1:${port}`);
  const child = spawn(process.execPath, ['--enable-source-maps', SERVER, ...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: port },
    stdio: 'inherit',
  });
  // A terminal sends Ctrl-C to both of us: wait for the server to close. A signal sent to us alone is handed on.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    say('服务无法启动。', `The server could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}

async function start(args) {
  if (!ensureNode() || !(await ensureInstalled()) || !(await ensureWebBuilt()) || !(await ensureServerBuilt()))
    return 1;
  serve(args);
  return undefined;
}

const code = await start(process.argv.slice(2));
if (code !== undefined) process.exitCode = code;
