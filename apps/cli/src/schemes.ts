import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readScheme } from '@mingjian/files';
import { failed, type Outcome, problem, type Scheme } from '@mingjian/model';
import { readBytes } from './disk.ts';

/** Ids of the built-in schemes: the names of their files. */
export async function builtInIds(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => /^([a-z0-9][a-z0-9-]*)\.yaml$/.exec(name)?.[1] ?? []).sort();
}

/** A scheme by its built-in id or by the path of its file. */
export async function findScheme(idOrPath: string, folder: string): Promise<Outcome<Scheme>> {
  const known = await builtInIds(folder);
  if (known.includes(idOrPath)) return readSchemeFile(join(folder, `${idOrPath}.yaml`));
  // A bare word is meant as an id: "no such file" would send its writer the wrong way.
  if (/^[\w-]+$/.test(idOrPath))
    return failed([problem('scheme-unknown', {}, { id: idOrPath, known: known.join('、') })]);
  return readSchemeFile(idOrPath);
}

async function readSchemeFile(path: string): Promise<Outcome<Scheme>> {
  const bytes = await readBytes(path, 'scheme');
  return bytes.ok ? readScheme(bytes.value, basename(path)) : bytes;
}
