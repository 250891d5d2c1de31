import { factVerdict, itemResults, type PlanNode, toText, verdictWord } from '@mingjian/engine';
import { kindWord, type WrittenChoice, writeWorkbook } from '@mingjian/files';
import type { Fact, Lang } from '@mingjian/model';
import type { ListedRound } from '@mingjian/store';
import { newestOf, shownCode, standingFacts, standsIn } from '@mingjian/workflow';
import { type Cell, cellsOf } from '../desk/cells.ts';
import { deskPlan, unitOf } from '../desk/plan.ts';
import type { Services } from '../types.ts';
import { entries, firstEntry, fullColumn, headingsOf } from './columns.ts';
import { answers, nodeAt, type WorkLine, workLines } from './lines.ts';
import { keyText } from './row-key.ts';

export interface TaskCell {
  readonly unit: string;
  readonly indicator: string;
}

const widths = [4, 16, 16, 10, 26, 8, 46, 10, 20, 36, 13, 16, 18, 8, 14, 8, 13, 13, 30];
const at = (column: (typeof entries)[number]): number => firstEntry + entries.indexOf(column);

const about: Record<Lang, readonly string[]> = {
  zh: [
    '只填浅黄色的列，一行记一条；不填的行导入时不计。',
    '日期写 2023-10-31；检查结果从下拉里选；更正已有记录时，在“说明”里写明理由。',
    '比率只知道百分比的，在“数值或结果”里写 92%，“总数”不填。',
    '同一项要记多条的，取消工作表保护（没有密码），复制整行再填。',
    '填好后在评分台导入：先比对，再确认；导出后系统里又有人记过的，会列出两边的内容，由您决定。',
  ],
  en: [
    'Fill in the yellow columns only, one record a row; rows left blank are not counted.',
    'Dates as 2023-10-31; choose results from the list; say why in “note” where you correct what is recorded.',
    'Of a rate only the percentage is known: write 92% as the value and leave “of” blank.',
    'For several records of one item, unprotect the sheet (there is no password) and copy the whole row.',
    'Import it at the desk: it is compared first. Where somebody recorded something since, both versions are shown.',
  ],
};

/** The workbook of somebody's tasks: a row for each thing to be found out, with what is recorded so far. */
export async function writeTasks(
  services: Services,
  round: ListedRound,
  tasks: readonly TaskCell[],
  lang: Lang,
): Promise<Uint8Array> {
  const desk = await deskPlan(services, round);
  const cells = await cellsOf(services, desk, round.id, [...new Set(tasks.map(({ unit }) => unit))]);
  const rows: string[][] = [];
  const choices: WrittenChoice[] = [];
  for (const task of tasks) {
    const unit = unitOf(desk, task.unit);
    const node = unit && nodeAt(desk.plan, unit.cls, task.indicator);
    if (!unit || !node) continue;
    const where = standsIn(desk.plan.classes[unit.cls]?.nodes ?? [], node);
    const full = toText(node.scale);
    const cell = cells(task.unit, task.indicator);
    for (const line of workLines(node)) {
      const row = rows.length;
      const results =
        line.kind === 'item'
          ? itemResults(node, line.rule).map((value) => verdictWord(node, line.rule, value, lang, line.item))
          : [];
      choices.push(
        { column: at('level'), from: row, to: row, words: line.rule.levels },
        { column: at('value'), from: row, to: row, words: results },
      );
      const { rule, kind, item = '' } = line;
      const key = {
        round: round.id,
        unit: unit.id,
        path: node.path,
        rule: rule.id,
        kind,
        item,
        upTo: newestOf(cell.facts),
      };
      const text = 'text' in rule.source ? String(rule.source.text) : '';
      const what = lang === 'zh' ? kindWord(kind) : kind;
      const place = [unit.name, where, shownCode(node.code), node.name, full === '0' ? '' : full];
      rows.push([keyText(key), ...place, text, what, item, recorded(cell, node, line, lang)]);
    }
  }
  const columns = headingsOf(lang).map((heading, column) => ({
    heading,
    width: widths[column] ?? 14,
    hidden: column === 0,
    number: column === fullColumn,
    open: column >= firstEntry,
  }));
  return writeWorkbook([
    { name: lang === 'zh' ? '任务' : 'Tasks', columns, rows, guarded: true, choices },
    {
      name: lang === 'zh' ? '填写说明' : 'How to',
      columns: [{ heading: round.title, width: 90 }],
      rows: about[lang].map((one) => [one]),
    },
  ]);
}

function recorded(cell: Cell, node: PlanNode, line: WorkLine, lang: Lang): string {
  const facts = standingFacts(cell.facts.map(({ fact }) => fact)).filter((fact) => answers(line, fact));
  return facts.map((fact) => contentsOf(node, fact, lang)).join('\n');
}

/** What a fact of a leaf says, in a line. */
export function contentsOf(node: PlanNode | undefined, fact: Fact, lang: Lang): string {
  const value = factVerdict(node, fact, lang) ?? fact.value;
  return [fact.date, fact.end, fact.level, fact.item, fact.object, fact.count, value, fact.of, fact.note]
    .filter(Boolean)
    .join(' ');
}
