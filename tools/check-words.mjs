// What must not be in the source: paths of somebody's machine, hosts of package registries, promises left in comments,
// tests that are switched off. The patterns are put together from parts so that this file does not match itself.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, ROOT, report, sourceFiles } from './lib/files.mjs';

const either = (...words) => words.join('|');
const CODE = /\.(ts|tsx|mjs|cjs|js|css|sh)$|^\.ci\//;
const BINARY = /\.(png|jpe?g|gif|ico|woff2?|ttf|xlsx?|docx?|pdf|zip|gz)$/i;

const RULES = [
  {
    what: 'a path of one machine',
    remedy: 'use a path relative to the repository, or take it from the environment',
    pattern: new RegExp(`(?<![\\w.:/*#-])/(${either('root', 'work', 'home', 'Users')})/|[A-Z]:\\\\Users\\\\`),
  },
  {
    what: 'the host of a package registry',
    remedy: 'leave the registry to the configuration of the person who installs',
    pattern: new RegExp(
      either(
        'registry\\.' + 'npmjs',
        'registry\\.' + 'yarnpkg',
        'npm' + 'mirror\\.',
        'arti' + 'factory',
        'verd' + 'accio',
        '/repository/' + 'npm',
      ),
      'i',
    ),
  },
  {
    what: 'a promise in a comment',
    remedy: 'do it, or describe the limit where a reader of the documentation finds it',
    pattern: new RegExp(`\\b(${either('TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK', 'XX' + 'X')})\\b`),
    only: CODE,
  },
  {
    what: 'a test switched off, or one that switches off the others',
    remedy: 'repair or delete it',
    pattern: new RegExp(`\\b(it|test|describe|bench|suite)(\\.\\w+)*\\.(${either('sk' + 'ip', 'on' + 'ly')})\\(`),
    only: CODE,
  },
];

export function checkWords(root = ROOT) {
  const problems = [];
  for (const path of sourceFiles(root)) {
    if (BINARY.test(path)) continue;
    let text;
    try {
      text = readFileSync(join(root, path), 'utf8');
    } catch {
      continue; // deleted, but still in git's index
    }
    const rules = RULES.filter((rule) => (rule.only === undefined || rule.only.test(path)) && rule.pattern.test(text));
    if (rules.length === 0) continue;
    for (const [index, line] of text.split('\n').entries()) {
      for (const rule of rules) {
        if (rule.pattern.test(line)) problems.push(`${path}:${index + 1}: ${rule.what}; ${rule.remedy}`);
      }
    }
  }
  return problems;
}

if (isMain(import.meta.url)) report('words', checkWords());
