// One idea = one file = one id = one test. A rule kind also has its cases in the words of the officer who uses it.
// The second part guards the purity of judgement in what a linter does not see.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMain, ROOT, report, walk } from './lib/files.mjs';

const RULES = 'packages/engine/src/rules';
const CHECKS = 'packages/engine/src/checks';

/** Files of these folders that are not a unit: what the units share. Each needs no case file, and no test by this gate. */
const SHARED = {
  [RULES]: [
    'index.ts',
    'rule.ts',
    'registry.ts',
    'types.ts',
    'define.ts',
    'define-rule.ts',
    'shared.ts',
    'facts.ts',
    'steps.ts',
  ],
  [CHECKS]: ['index.ts', 'registry.ts', 'types.ts', 'define.ts', 'define-check.ts', 'shared.ts'],
};

/** Only top-level files are units: a subfolder (shared/, testing/) holds helpers. */
function unitsIn(root, folder) {
  return walk(join(root, folder)).filter(
    (path) =>
      !path.includes('/') && /\.ts$/.test(path) && !/\.(test|gen|d)\.ts$/.test(path) && !SHARED[folder].includes(path),
  );
}

function partners(root, folder, endings) {
  const problems = [];
  for (const unit of unitsIn(root, folder)) {
    for (const ending of endings) {
      const partner = `${basename(unit, '.ts')}${ending}`;
      if (!existsSync(join(root, folder, partner))) problems.push(`${folder}/${unit}: ${partner} is missing beside it`);
    }
  }
  return problems;
}

const IMPURE = [
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\(\s*\)/, 'new Date()'],
  [/\bMath\.random\b/, 'Math.random'],
  [/\bperformance\.now\b/, 'performance.now'],
  [/\.get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(/, "a getter in the machine's time zone"],
  [/\blocaleCompare\(|\.toLocale\w*\(|\bIntl\./, "the machine's language data"],
];

function withoutComments(text) {
  const blank = (comment) => comment.replace(/[^\n]/g, ' ');
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|\s)\/\/.*$/gm, blank);
}

function purity(root) {
  const problems = [];
  for (const source of ['packages/engine/src', 'packages/model/src', 'packages/workflow/src']) {
    for (const path of walk(join(root, source))) {
      if (!/\.ts$/.test(path) || /\.test\.ts$|(^|\/)testing\//.test(path)) continue;
      const lines = withoutComments(readFileSync(join(root, source, path), 'utf8')).split('\n');
      for (const [index, line] of lines.entries()) {
        for (const [pattern, what] of IMPURE) {
          if (pattern.test(line)) {
            problems.push(
              `${source}/${path}:${index + 1}: ${what}; judgement is pure: the clock and chance stay at the edge`,
            );
          }
        }
      }
    }
  }
  return problems;
}

export function checkUnits(root = ROOT) {
  return [
    ...partners(root, RULES, ['.test.ts', '.cases.yaml']),
    ...partners(root, CHECKS, ['.test.ts']),
    ...purity(root),
  ];
}

if (isMain(import.meta.url)) report('units', checkUnits());
