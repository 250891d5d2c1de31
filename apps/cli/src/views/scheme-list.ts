import type { SchemeListing } from '@mingjian/files';
import type { Context } from '../io.ts';
import { tableLines } from '../text/table.ts';
import { wrap } from '../text/width.ts';

/** The built-in schemes, for a person. Codes, rules and items are in the JSON. */
export function schemeLines(schemes: readonly SchemeListing[], context: Context): string[] {
  const { ink, say } = context;
  const hint = say(
    '编号、规则、等级、检查项等细目：mingjian schemes --json',
    'Codes, rules, levels and items: mingjian schemes --json',
  );
  return [...schemes.flatMap((scheme) => [...oneScheme(scheme, context), '']), ink.dim(hint)];
}

function oneScheme(scheme: SchemeListing, { ink, say, world }: Context): string[] {
  const indent = '  ';
  const width = world.columns - indent.length;
  const count = (units: number | null) => (units === null ? say('未列名', 'not named') : String(units));
  const rows = scheme.classes.map(({ id, name, units }) => {
    const indicators = scheme.indicators[id] ?? [];
    const leaves = indicators.filter((indicator) => indicator.rules.length > 0);
    return [
      { text: id, draw: ink.cyan },
      { text: name },
      { text: count(units) },
      { text: String(leaves.length) },
      { text: String(leaves.reduce((sum, leaf) => sum + leaf.rules.length, 0)) },
    ];
  });
  const table = tableLines(
    [
      { title: say('类别', 'class') },
      { title: say('名称', 'name'), narrow: 'cut' },
      { title: say('单位', 'units'), align: 'right' },
      { title: say('末级指标', 'leaves'), align: 'right' },
      { title: say('规则', 'rules'), align: 'right' },
    ],
    rows,
    { width, heading: ink.dim },
  );
  const results = scheme.results.map((result) => result.name).join(say('、', ', '));
  const { from, to, sample } = scheme.period;
  const days = say(`${from} 至 ${to}`, `${from} to ${to}`);
  const period = sample ? say(`待定（示例值 ${days}）`, `open (sample: ${days})`) : days;
  const about = wrap(
    `${scheme.title}${say('；结果：', '; results: ')}${results}${say('；时段：', '; period: ')}${period}`,
    width,
  );
  return [
    `${ink.bold(scheme.id)}  ${ink.dim(`v${scheme.version}`)}`,
    ...[...about, ...table, ...openParams(scheme, width, say)].map((line) => indent + line),
  ];
}

function openParams(scheme: SchemeListing, width: number, say: Context['say']): string[] {
  const { length } = scheme.params;
  if (length === 0) return [say('数字都已写明。', 'No open parameters.')];
  const names = scheme.params.map((param) => param.name);
  const shown = names.slice(0, 8).join(say('、', ', ')) + (length > 8 ? ' …' : '');
  return wrap(say(`没写明的数字 ${length} 个：${shown}`, `${length} open parameters: ${shown}`), width);
}
