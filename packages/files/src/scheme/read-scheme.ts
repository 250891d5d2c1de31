import { done, failed, type Outcome, problem, type Scheme, schemeSchema } from '@mingjian/model';
import { readYaml } from '../yaml/read-yaml.ts';
import { fieldWords } from './field-words.ts';
import { faultsOf, valueAt } from './issue-words.ts';

/** Scheme file → scheme. Shape only: whether the scheme makes sense is for the engine to say when it compiles it. */
export function readScheme(bytes: Uint8Array, file: string): Outcome<Scheme> {
  const yaml = readYaml(bytes, 'scheme', file);
  if (!yaml.ok) return yaml;
  const { value, place } = yaml.value;
  const parsed = schemeSchema.safeParse(value);
  if (parsed.success) return done(parsed.data);
  const problems = parsed.error.issues
    .flatMap((issue) => faultsOf(issue, valueAt(value, issue.path)))
    .map(({ path, why }) => problem('scheme-field', place(path), { field: fieldWords(value, path), why }));
  return failed(problems);
}
