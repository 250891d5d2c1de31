import { compile, type Plan } from '@mingjian/engine';
import { auditUse, failed, type Outcome, type Place, type Problem, problem } from '@mingjian/model';
import { type SuggestedUse, suggestUses, useFaults } from '@mingjian/workflow';
import { z } from 'zod';
import { knownAudits, type SchemeHere, usesElsewhere, usesHere } from '../inspect/scheme-uses.ts';
import type { Services } from '../types.ts';
import { schemeKept } from './versions.ts';

export const MOST_USES = 500;

/** A use as it comes and goes: what the schemes’ files hold, with the code as text. */
export const useBody = auditUse.extend({ indicator: z.string().min(1).max(200), text: z.string().min(1).max(4_000) });

const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same-words'), scheme: z.string(), title: z.string(), indicator: z.string() }),
  z.object({ kind: z.literal('words'), words: z.string(), source: z.string() }),
]);

export const usesBody = z
  .object({
    scheme: z.string(),
    version: z.number().int().nullable().describe('Of what the office saved; 0: as it came; null: nobody has said'),
    at: z.string().nullable(),
    by: z.string().nullable(),
    uses: z.array(useBody),
    left: z.number().int().describe('Uses of that version that do not fit this version of the scheme'),
    base: z.number().int().describe('The last version of all: what is saved counts on from it'),
    suggestions: z.array(
      z.object({
        use: useBody,
        reason,
        hint: z.enum(['judged', 'circular', 'unclear']).nullable().describe('Why a finding becomes nothing'),
      }),
    ),
    versions: z.array(
      z.object({ version: z.number().int(), uses: z.number().int(), at: z.string(), by: z.string().nullable() }),
    ),
  })
  .meta({ id: 'AuditUses' });

/** The version of a scheme that a hash names, made ready. */
export async function schemeHere(services: Services, hash: string): Promise<SchemeHere | undefined> {
  const scheme = await schemeKept(services, hash);
  if (scheme === undefined) return undefined;
  const plan = compile(scheme, { sample: true });
  if (!plan.ok) throw new Error(`what was taken is no longer taken: ${JSON.stringify(plan.problems.slice(0, 3))}`);
  return { id: scheme.id, hash, plan: plan.value };
}

/** What is decided for a version of a scheme, and what else may be. */
export async function tellUses(services: Services, here: SchemeHere) {
  const { uses, ...about } = await usesHere(services, here);
  const suggested = suggestUses(here.plan, await usesElsewhere(services, here.id), { audits: knownAudits });
  return { scheme: here.id, ...about, uses: [...uses], suggestions: suggested.map((one) => titled(services, one)) };
}

function titled(
  { library }: Services,
  { use, reason, hint }: SuggestedUse,
): z.infer<typeof usesBody>['suggestions'][0] {
  if (reason.kind === 'words') return { use, reason, hint };
  const title = library.schemes.get(reason.scheme)?.scheme.title ?? reason.scheme;
  return { use, reason: { ...reason, title }, hint };
}

/** Says against a use what is said against those of the built-in schemes. */
export const judgeFor =
  (plan: Plan) =>
  (use: z.infer<typeof useBody>, at: (path: readonly PropertyKey[]) => Place): Problem[] =>
    useFaults(plan, use, knownAudits, at);

/** Uses as a screen sends them: all of them, or every fault with the number of its line. */
export function judgeUses(plan: Plan, uses: readonly z.infer<typeof useBody>[]): Outcome<null> {
  const judge = judgeFor(plan);
  const problems = uses.flatMap((use, i) => judge(use, () => ({ row: i + 1 })));
  return problems.length === 0 ? { ok: true, value: null } : failed(problems);
}

/** The file is of another scheme. */
export const otherScheme = (said: string, scheme: string, file: string): Problem =>
  problem('use-scheme', { file }, { said, scheme });
