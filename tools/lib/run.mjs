import { spawn } from 'node:child_process';
import { ROOT } from './files.mjs';

/**
 * Runs a program, passing its output through as it comes and keeping a copy, so that a summary can quote it.
 * Never rejects: a program that cannot be started counts as failed, with the reason in its output.
 */
export function run(command, args, { cwd = ROOT, env = {}, shell = false, quiet = false } = {}) {
  return new Promise((done) => {
    let output = '';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (stream) => (data) => {
      output += data;
      if (!quiet) stream.write(data);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done({ code: 1, output: output + error.message });
    });
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

export const node = (args, options) => run(process.execPath, args, options);

/** npm by the file that runs us when npm runs us; else by name, which on Windows is a batch file and needs a shell. */
export function npm(args, options = {}) {
  const file = process.env.npm_execpath;
  if (file?.endsWith('npm-cli.js')) return node([file, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
