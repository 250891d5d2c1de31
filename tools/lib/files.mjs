import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

const SKIPPED = new Set(['node_modules', 'dist', 'coverage', 'reports', '.git', '.cache', '.stryker-tmp']);

/** Every file below a folder, as paths relative to it with forward slashes; empty when the folder is absent. */
export function walk(folder) {
  const found = [];
  const visit = (at) => {
    let entries;
    try {
      entries = readdirSync(at, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) visit(join(at, entry.name));
      } else if (entry.isFile()) {
        found.push(relative(folder, join(at, entry.name)).split(sep).join('/'));
      }
    }
  };
  visit(folder);
  return found.sort();
}

/** What git tracks or would track; outside a git checkout (an unpacked archive) every file that is not output. */
export function sourceFiles(root = ROOT) {
  try {
    const list = execFileSync(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
      {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    return list.split('\0').filter(Boolean).sort();
  } catch {
    return walk(root);
  }
}

/** The ending of every gate: print what is wrong, say how it went, set the exit code. */
export function report(name, problems, warnings = []) {
  for (const line of warnings) console.log(`warn  ${line}`);
  for (const line of problems) console.error(`fail  ${line}`);
  const warned = warnings.length > 0 ? `, ${warnings.length} warning(s)` : '';
  console.log(problems.length === 0 ? `${name}: fine${warned}` : `${name}: ${problems.length} problem(s)${warned}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** True when the module at this URL is the program that was started, not an import. */
export function isMain(url) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(url);
}
