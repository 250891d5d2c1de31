import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { schemeJsonSchema } from '@mingjian/model/json-schema';
import { ROOT } from '../lib/files.mjs';

const BIOME = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** The JSON Schema of scheme files, laid out as the formatter wants it. */
export function schemaFile(): string {
  const plain = JSON.stringify(schemeJsonSchema(), null, 2);
  const args = [BIOME, 'format', '--stdin-file-path=schemes/scheme.schema.json'];
  return execFileSync(process.execPath, args, { cwd: ROOT, input: plain, encoding: 'utf8' });
}
