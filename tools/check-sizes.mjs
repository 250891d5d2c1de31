// File-size gate. A file that one person can hold in the head stays correct: 250 lines is a smell, 400 fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, ROOT, report, sourceFiles } from './lib/files.mjs';

const FAIL = 400;
const WARN = 250;
const SCOPE = /^(packages|apps|tools|tests|bench|schemes)\/.*\.(ts|tsx|mjs|css)$/;
const GENERATED = /\.gen\.(ts|json)$/;

export function checkSizes(root = ROOT) {
  const problems = [];
  const warnings = [];
  for (const path of sourceFiles(root)) {
    if (!SCOPE.test(path) || GENERATED.test(path)) continue;
    let text;
    try {
      text = readFileSync(join(root, path), 'utf8');
    } catch {
      continue; // deleted, but still in git's index
    }
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    // A table of facts is long because the world is; it says so in its first line.
    if (/reference table/i.test(text.slice(0, text.indexOf('\n') + 1 || undefined))) continue;
    if (lines > FAIL) problems.push(`${path}: ${lines} lines, the limit is ${FAIL}; split it by idea`);
    else if (lines > WARN) warnings.push(`${path}: ${lines} lines, more than ${WARN}`);
  }
  return { problems, warnings };
}

if (isMain(import.meta.url)) {
  const { problems, warnings } = checkSizes();
  report('sizes', problems, warnings);
}
