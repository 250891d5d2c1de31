import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readAuditUses, readWords } from '@mingjian/files';
import { type AuditPick, audits, paramsOf, presets } from '@mingjian/inspector';
import { type AuditUse, done, failed, type Outcome, problem } from '@mingjian/model';
import { readBytes } from '../disk.ts';
import { builtInIds } from '../schemes.ts';

/** An audit that is to be run, with the parameters of its choice, and what a scheme makes of its findings. */
export interface ChosenAudit {
  readonly pick: AuditPick;
  readonly uses: readonly AuditUse[];
}

export interface Choice {
  /** Ids parted by commas; of a preset or a scheme only these. */
  readonly audits?: string;
  readonly preset?: string;
  readonly scheme?: string;
  /** A file of uses, in place of the one beside a scheme. */
  readonly uses?: string;
  /** A list of wrong words, in place of the sample that comes along. */
  readonly words?: string;
}

/** Which audits are run: those of a preset, those that a scheme uses, or all; and of them only those that are named. */
export async function chooseAudits(choice: Choice, schemesFolder: string): Promise<Outcome<readonly ChosenAudit[]>> {
  const wanted = choice.audits?.split(',').map((id) => id.trim());
  const unknown = wanted?.filter((id) => !audits.some((audit) => audit.id === id)) ?? [];
  if (unknown.length > 0) return failed(unknown.map((id) => problem('inspect-audit', {}, { id })));
  const base =
    choice.uses !== undefined
      ? await ofUses(choice.uses)
      : choice.scheme !== undefined
        ? await ofScheme(choice.scheme, schemesFolder)
        : choice.preset !== undefined
          ? ofPreset(choice.preset)
          : done(audits.map(({ id }) => ({ pick: { id }, uses: [] })));
  if (!base.ok) return base;
  const chosen = choice.words === undefined ? base : await withWords(base.value, choice.words);
  if (!chosen.ok || wanted === undefined) return chosen;
  return done(chosen.value.filter(({ pick }) => wanted.includes(pick.id)));
}

function ofPreset(id: string): Outcome<readonly ChosenAudit[]> {
  const preset = presets.find((one) => one.id === id);
  if (preset === undefined) {
    const known = presets.map((one) => one.id).join('、');
    return failed([problem('inspect-preset', {}, { id, known })]);
  }
  const params = paramsOf(preset);
  return done(
    audits
      .filter((audit) => preset.audits.includes(audit.id))
      .map((audit) => ({ pick: pickOf(audit.id, params[audit.id]), uses: [] })),
  );
}

async function ofScheme(idOrPath: string, folder: string): Promise<Outcome<readonly ChosenAudit[]>> {
  const builtIn = (await builtInIds(folder)).includes(idOrPath);
  const file = builtIn
    ? join(folder, 'audits', `${idOrPath}.yaml`)
    : join(dirname(idOrPath), 'audits', basename(idOrPath));
  return existsSync(file) ? ofUses(file) : failed([problem('inspect-scheme', {}, { scheme: idOrPath })]);
}

/** An audit that two indicators use with different numbers is run twice. */
async function ofUses(file: string): Promise<Outcome<readonly ChosenAudit[]>> {
  const bytes = await readBytes(file, 'params');
  if (!bytes.ok) return bytes;
  const read = readAuditUses(bytes.value, basename(file));
  if (!read.ok) return read;
  const unknown = read.value.uses.flatMap((use) => use.audits).filter((id) => !audits.some((audit) => audit.id === id));
  if (unknown.length > 0)
    return failed(unknown.map((id) => problem('inspect-audit', { file: basename(file) }, { id })));
  const chosen = new Map<string, { pick: AuditPick; uses: AuditUse[] }>();
  for (const audit of audits)
    for (const use of read.value.uses.filter((one) => one.audits.includes(audit.id))) {
      const params = use.params?.[audit.id];
      const key = `${audit.id} ${JSON.stringify(params ?? {})}`;
      const known = chosen.get(key);
      if (known) known.uses.push(use);
      else chosen.set(key, { pick: pickOf(audit.id, params), uses: [use] });
    }
  return done([...chosen.values()]);
}

const pickOf = (id: string, params: AuditPick['params']): AuditPick => (params === undefined ? { id } : { id, params });

/** The audit of words with the list of a file. */
async function withWords(chosen: readonly ChosenAudit[], file: string): Promise<Outcome<readonly ChosenAudit[]>> {
  const bytes = await readBytes(file, 'table');
  if (!bytes.ok) return bytes;
  const list = await readWords(bytes.value, basename(file));
  if (!list.ok) return list;
  return done(
    chosen.map((one) =>
      one.pick.id === 'word-typo'
        ? { ...one, pick: pickOf(one.pick.id, { ...one.pick.params, list: list.value }) }
        : one,
    ),
  );
}
