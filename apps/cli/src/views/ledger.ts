import type { LedgerEntry, LedgerNode, ResultScore, UnitScore } from '@mingjian/model';
import type { Context } from '../io.ts';
import { harmless, padEnd, widthOf, wrap } from '../text/width.ts';
import { pointsText, roughly } from './points.ts';
import { rankText, statusWord } from './ranking.ts';

/** The ledger of one unit: its results, then the tree; where most was lost comes first. */
export function ledgerLines(unit: UnitScore, context: Context): string[] {
  const { ink, say } = context;
  const lines = [ink.bold(harmless(unit.name)), ...unit.results.map((result) => `  ${resultLine(result, context)}`)];
  const children = new Map<string | null, LedgerNode[]>();
  for (const node of unit.nodes) {
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node);
    else children.set(node.parent, [node]);
  }
  const open = (parent: string | null, depth: number): void => {
    const siblings = [...(children.get(parent) ?? [])].sort((a, b) => lost(b) - lost(a));
    for (const node of siblings) {
      lines.push(...nodeLines(node, depth, context));
      open(node.path, depth + 1);
    }
  };
  for (const root of children.get(null) ?? []) {
    lines.push('');
    lines.push(...nodeLines(root, 0, context));
    open(root.path, 1);
  }
  if (unit.missing.length > 0) {
    lines.push('', ink.bold(say(`尚缺 ${unit.missing.length} 项`, `${unit.missing.length} missing`)));
    for (const { code, name, text } of unit.missing)
      lines.push(...hanging(`${code} ${name}${say('：', ': ')}${text}`, '  ', context));
  }
  return lines;
}

function resultLine(result: ResultScore, { say }: Context): string {
  const points = result.points === null ? result.range.map(pointsText).join('–') : pointsText(result.points);
  const place = rankText(result);
  const parts = [
    say(`${points} 分（满分 ${result.full}）`, `${points} points of ${result.full}`),
    place === '–' ? '' : say(`第 ${place} 名`, `rank ${place}`),
    result.grade ?? '',
    statusWord(result.status, say),
  ];
  return `${harmless(result.name)}${say('：', ': ')}${parts.filter((part) => part !== '').join(say('，', ', '))}`;
}

/** Points that are gone or still open; for bonus and penalty nodes, what they took. */
function lost(node: LedgerNode): number {
  if (node.status === 'notApplicable') return Number.NEGATIVE_INFINITY;
  return roughly(node.full ?? '0') - roughly(node.points ?? node.range?.[0] ?? '0');
}

function nodeLines(node: LedgerNode, depth: number, context: Context): string[] {
  const { ink, say } = context;
  const indent = '  '.repeat(depth);
  const gone = lost(node);
  const settled = node.points === null ? (node.range ?? []).map(pointsText).join('–') : pointsText(node.points);
  const figure = node.full === null || node.full === '0' ? settled : `${settled} / ${pointsText(node.full)}`;
  const right =
    node.status === 'final' || node.status === 'provisional' ? figure : `${figure} ${statusWord(node.status, say)}`;
  const draw =
    node.status === 'notApplicable'
      ? ink.dim
      : gone > 0
        ? node.status === 'provisional'
          ? ink.yellow
          : ink.red
        : ink.green;
  const [first = '', ...more] = hanging(`${node.code} ${node.name}`, indent, context, widthOf(right) + 2);
  const room = context.world.columns - widthOf(right);
  const lines = [`${padEnd(first, room)}${draw(right)}`, ...more];
  return isSilent(node) ? lines : [...lines, ...entryLines(node.entries, `${indent}    `, context)];
}

/** A leaf that kept everything needs no arithmetic to be believed; one that does not apply and is worth nothing, neither. */
function isSilent(node: LedgerNode): boolean {
  if (node.status === 'notApplicable') return node.points === '0';
  return lost(node) === 0 && node.status === 'final' && node.entries.every((entry) => entry.facts.length === 0);
}

/** The document's words once above the lines that follow from them. */
function entryLines(entries: readonly LedgerEntry[], indent: string, context: Context): string[] {
  const { ink, say } = context;
  let criterion: string | null = null;
  return entries.flatMap((entry) => {
    const clause = entry.clause === null ? '' : bracketed(entry.clause, context);
    const words = entry.criterion === null ? null : clause + entry.criterion;
    const heading = words === null || words === criterion ? [] : hanging(words, indent, context).map(ink.dim);
    criterion = words;
    const points = entry.range ? entry.range.map(signed).join('…') : signed(entry.points);
    const facts =
      entry.facts.length === 0
        ? ''
        : say(
            `  事实 ${entry.facts.join('、')}`,
            `  fact${entry.facts.length > 1 ? 's' : ''} ${entry.facts.join(', ')}`,
          );
    return [
      ...heading,
      ...hanging(`${points}  ${entry.text}${facts}`, words === null ? indent : `${indent}  `, context),
    ];
  });
}

/** A clause's number in brackets; a document's own `（三）` has them already. */
const bracketed = (clause: string, { say }: Context): string =>
  /^[（(].*[）)]$/.test(clause) ? clause + say('', ' ') : say(`（${clause}）`, `(${clause}) `);

const signed = (points: string): string =>
  points.startsWith('-') || points === '0' ? pointsText(points) : `+${pointsText(points)}`;

/** Text behind an indent, wrapped with the same indent. `less`: columns to leave free. */
function hanging(text: string, indent: string, { world }: Context, less = 0): string[] {
  const width = Math.max(20, world.columns - widthOf(indent) - less);
  return wrap(harmless(text), width).map((line) => indent + line);
}
