import { checkScheme } from '@mingjian/engine';
import { type Context, refuse } from '../io.ts';
import { findScheme } from '../schemes.ts';
import { findingLines } from '../views/findings.ts';

/** Scheme checks 方案体检. Only errors make it fail: warnings and open points are for a person to decide. */
export async function check(context: Context, id: string, options: { json: boolean }): Promise<number> {
  const scheme = await findScheme(id, context.world.schemesFolder);
  if (!scheme.ok) return refuse(context, scheme.problems, options.json);
  const findings = checkScheme(scheme.value, context.lang);
  if (options.json) {
    const { id: schemeId, version } = scheme.value;
    context.line(JSON.stringify({ scheme: schemeId, version, findings }, null, 2));
  } else for (const line of findingLines(scheme.value, findings, context)) context.line(line);
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
