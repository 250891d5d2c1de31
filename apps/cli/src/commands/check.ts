import { checkBurden, checkScheme } from '@mingjian/engine';
import { type Context, refuse } from '../io.ts';
import { findScheme } from '../schemes.ts';
import { burdenLines } from '../views/burden.ts';
import { findingLines } from '../views/findings.ts';

/** Scheme checks 方案体检, and if asked the burden check 减负体检. Only errors make it fail: all else is for a person to decide. */
export async function check(
  context: Context,
  id: string,
  options: { json: boolean; burden: boolean },
): Promise<number> {
  const scheme = await findScheme(id, context.world.schemesFolder);
  if (!scheme.ok) return refuse(context, scheme.problems, options.json);
  const findings = checkScheme(scheme.value, context.lang);
  const burden = options.burden ? checkBurden(scheme.value, context.lang) : null;
  if (options.json) {
    const { id: schemeId, version } = scheme.value;
    context.line(JSON.stringify({ scheme: schemeId, version, findings, ...(burden ? { burden } : {}) }, null, 2));
  } else {
    for (const line of findingLines(scheme.value, findings, context)) context.line(line);
    if (burden) for (const line of burdenLines(burden, context)) context.line(line);
  }
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
