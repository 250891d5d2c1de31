import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkScheme, compile, type Plan } from '@mingjian/engine';
import { listScheme, readAuditUses, readScheme, type SchemeListing, tooLarge } from '@mingjian/files';
import {
  type AuditUse,
  failed,
  type Lang,
  type Outcome,
  type Problem,
  type Scheme,
  type SchemeFinding,
} from '@mingjian/model';
import { type SampleRound, sampleRound } from './sample/round.ts';

/** A built-in scheme, with what is made of it once and then handed out. */
export interface Shelved {
  readonly scheme: Scheme;
  readonly listing: SchemeListing;
  /** Open parameters filled with their samples. */
  readonly plan: Plan;
  /** The scheme as JSON text, and its fingerprint. */
  readonly json: string;
  readonly etag: string;
  sample(): SampleRound;
  findings(lang: Lang): readonly SchemeFinding[];
}

export interface Library {
  /** By id, in order of the ids. */
  readonly schemes: ReadonlyMap<string, Shelved>;
  /** Which audits a scheme uses as it came, by its id; an office may have decided otherwise: see `inspect/scheme-uses.ts`. */
  readonly uses: ReadonlyMap<string, readonly AuditUse[]>;
  /** Schemes that could not be shelved, with the reasons. */
  readonly problems: readonly Problem[];
}

/** Reads the built-in schemes; one that is broken is left out and said so, the others are there. */
export async function openLibrary(folder: string): Promise<Library> {
  const names = (await readdir(folder)).filter((name) => /^[a-z0-9][a-z0-9-]*\.yaml$/.test(name)).sort();
  const schemes = new Map<string, Shelved>();
  const problems: Problem[] = [];
  for (const name of names) {
    const shelved = shelve(await readFile(join(folder, name)), name);
    if (shelved.ok) schemes.set(name.replace(/\.yaml$/, ''), shelved.value);
    else problems.push(...shelved.problems.map((one) => ({ ...one, place: { file: name, ...one.place } })));
  }
  const uses = new Map<string, readonly AuditUse[]>();
  for (const id of schemes.keys()) {
    const bytes = await readFile(join(folder, 'audits', `${id}.yaml`)).catch(() => null);
    const read = bytes === null ? null : readAuditUses(bytes, `audits/${id}.yaml`);
    if (read?.ok) uses.set(id, read.value.uses);
    else if (read) problems.push(...read.problems);
  }
  return { schemes, uses, problems };
}

/** Makes a scheme ready from its YAML; a broken one with its problems. */
export function shelve(bytes: Uint8Array, file: string): Outcome<Shelved> {
  const large = tooLarge(bytes.length, 'scheme', file);
  if (large) return failed([large]);
  const scheme = readScheme(bytes, file);
  if (!scheme.ok) return scheme;
  const listing = listScheme(scheme.value);
  const plan = compile(scheme.value, { sample: true });
  if (!listing.ok) return listing;
  if (!plan.ok) return plan;
  const json = JSON.stringify(scheme.value);
  let sample: SampleRound | undefined;
  const findings = new Map<Lang, readonly SchemeFinding[]>();
  return {
    ok: true,
    value: {
      scheme: scheme.value,
      listing: listing.value,
      plan: plan.value,
      json,
      etag: `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`,
      sample() {
        sample ??= sampleRound(plan.value);
        return sample;
      },
      findings(lang) {
        const found = findings.get(lang) ?? checkScheme(scheme.value, lang);
        findings.set(lang, found);
        return found;
      },
    },
  };
}
