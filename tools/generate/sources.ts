import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScheme } from '@mingjian/files';
import { problemLine, type Scheme } from '@mingjian/model';
import { ROOT, walk } from '../lib/files.mjs';

export const sourceOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The built-in schemes in the order of their ids. */
export function builtinSchemes(): Scheme[] {
  const files: string[] = walk(join(ROOT, 'schemes')).filter((name: string) => /^[^/]+\.yaml$/.test(name));
  return files.map((file) => {
    const read = readScheme(readFileSync(join(ROOT, 'schemes', file)), file);
    if (!read.ok) throw new Error(read.problems.map((problem) => problemLine(problem, 'en')).join('\n'));
    return read.value;
  });
}

/** The comment at the head of a source file: what it is, and its example. */
export function headComment(path: string): { about: string; example: string } {
  const lines: string[] = [];
  for (const line of sourceOf(path).split('\n')) {
    if (!line.startsWith('//')) break;
    lines.push(line.replace(/^\/\/ ?/, ''));
  }
  const [about = '', example = ''] = lines.join(' ').split(/(?=\bExample\b)/);
  return { about: about.trim(), example: example.replace(/^Example:?\s*/, '').trim() };
}
