import {
  type AuditUse,
  type AuditUses,
  auditUsesSchema,
  done,
  failed,
  type Outcome,
  type Place,
  type Problem,
  problem,
} from '@mingjian/model';
import { stringify } from 'yaml';
import { readYaml } from '../yaml/read-yaml.ts';
import { fieldWords } from './field-words.ts';
import { faultsOf, valueAt } from './issue-words.ts';

/** What somebody who knows the scheme and the audits has to say against a use; `at`: where a part of it stands. */
export type UseJudge = (use: AuditUse, at: (path: readonly PropertyKey[]) => Place) => readonly Problem[];

/** File of audit uses → what it says. Whether indicators, rules and audits are there is for `judge` to say, who knows them. */
export function readAuditUses(bytes: Uint8Array, file: string, judge: UseJudge = () => []): Outcome<AuditUses> {
  const yaml = readYaml(bytes, 'params', file);
  if (!yaml.ok) return yaml;
  const { value, place } = yaml.value;
  const parsed = auditUsesSchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .flatMap((issue) => faultsOf(issue, valueAt(value, issue.path)))
      .map(({ path, why }) => problem('scheme-field', place(path), { field: fieldWords(value, path), why }));
    return failed(problems);
  }
  const problems = parsed.data.uses.flatMap((use, i) => judge(use, (path) => place(['uses', i, ...path])));
  return problems.length === 0 ? done(parsed.data) : failed(problems);
}

/** Uses as a file: read again, they are the same. */
export const writeAuditUses = (uses: AuditUses): string =>
  stringify(uses, { lineWidth: 110, aliasDuplicateObjects: false });
