import { type AuditUses, auditUsesSchema, done, failed, type Outcome, problem } from '@mingjian/model';
import { readYaml } from '../yaml/read-yaml.ts';
import { fieldWords } from './field-words.ts';
import { faultsOf, valueAt } from './issue-words.ts';

/** File of audit uses → what it says. Whether indicators, rules and audits are there is for those to say who know them. */
export function readAuditUses(bytes: Uint8Array, file: string): Outcome<AuditUses> {
  const yaml = readYaml(bytes, 'params', file);
  if (!yaml.ok) return yaml;
  const { value, place } = yaml.value;
  const parsed = auditUsesSchema.safeParse(value);
  if (parsed.success) return done(parsed.data);
  const problems = parsed.error.issues
    .flatMap((issue) => faultsOf(issue, valueAt(value, issue.path)))
    .map(({ path, why }) => problem('scheme-field', place(path), { field: fieldWords(value, path), why }));
  return failed(problems);
}
