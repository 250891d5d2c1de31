import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../io.ts';
import { run } from '../run.ts';

export const schemesFolder = fileURLToPath(new URL('../../../../schemes/', import.meta.url));

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line in this process, with a terminal of our making. */
export async function mingjian(args: readonly string[], world: Partial<World> = {}): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' };
  ran.code = await run(args, {
    out: (text) => {
      ran.out += text;
    },
    err: (text) => {
      ran.err += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    env: {},
    schemesFolder,
    ...world,
  });
  return ran;
}

/** A scheme with one leaf of each kind that the tests talk about. */
export const schemeText = `id: small-2023
version: "1"
title: 某市考核
document: {issuer: 某市政府办公室, title: 关于开展考核的通知}
year: 2023
period: {from: 2023-01-01, to: 2023-12-31}
na: full
classes:
  county: {name: 县区, units: [甲县, 乙县, 丙县]}
params:
  late-points: {type: number, clause: 二, text: "扣*分", ask: 迟报一次扣几分？, sample: 2}
results:
  - id: openness
    name: 政务公开
    classes: [county]
    root:
      name: 总分
      children:
        - {name: 主动公开, full: 40, rules: [{kind: deduct, clause: "1", points: 0.5, text: 每发现一处扣0.5分}]}
        - {name: 被通报, full: 20, rules: [{kind: severity, text: 被通报一次扣分, levels: [{level: 国家级, points: 2}, {level: 省级, points: 1}]}]}
        - {name: 年报, full: 10, rules: [{kind: deadline, due: 2023-10-31, points: $late-points, text: "未按时报送的扣*分"}]}
        - {name: 组织领导, full: 30, rules: [{kind: judgement, text: 视情况得分}]}
`;

export const unitsText = 'id,name,class\nu1,甲县,county\nu2,乙县,county\nu3,丙县,county\n';
export const factsText = `id,unit,indicator,kind,date,count,level,value
f1,甲县,1,event,2023-03-01,3,,
f2,甲县,3,delivery,2023-11-05,,,
f3,甲县,4,mark,2023-12-01,,,27.5
f4,乙县,3,delivery,2023-10-20,,,
f5,乙县,4,mark,2023-12-01,,,28
f6,丙县,2,event,2023-05-01,5,国家级,
`;

type Content = string | Uint8Array;

/** A folder with these files; answers the path of each. */
export async function folderWith(files: Record<string, Content>): Promise<(name: string) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-cli-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return (name) => join(folder, name);
}

/** The small round, with some of its files replaced. */
export function smallRound(files: Record<string, Content> = {}): Promise<(name: string) => string> {
  return folderWith({
    's.yaml': schemeText,
    'units.csv': unitsText,
    'facts.csv': factsText,
    'params.yaml': 'late-points: 2\n',
    ...files,
  });
}

/** Scores the small round. */
export async function scoreSmall(
  files: Record<string, Content> = {},
  more: readonly string[] = [],
  world: Partial<World> = {},
): Promise<Ran> {
  const path = await smallRound(files);
  const args = [
    'score',
    path('s.yaml'),
    '--units',
    path('units.csv'),
    '--facts',
    path('facts.csv'),
    '--params',
    path('params.yaml'),
  ];
  return mingjian([...args, ...more], world);
}
