import { BadZip, unzip, type ZipFault } from './unzip.ts';

/** A file with the path under which it was given. */
export interface Given {
  readonly path: string;
  readonly file: File;
}

/** Files of a drop, folders walked through. Must be called within the event, or the browser forgets the items. */
export function droppedFiles(items: DataTransferItemList): Promise<Given[]> {
  const entries = [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry ? [entry] : [];
  });
  return Promise.all(entries.map((entry) => walk(entry, ''))).then((lists) => lists.flat());
}

async function walk(entry: FileSystemEntry, folder: string): Promise<Given[]> {
  const path = folder + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const given: Given[] = [];
  // A reader gives a folder's entries in portions; an empty one is the last.
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return given;
    for (const one of portion) given.push(...(await walk(one, `${path}/`)));
  }
}

/** Files of a file field; of a folder with their paths. */
export const chosenFiles = (files: FileList | null): Given[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** What systems put into folders. An empty file is none: whoever gave it is told that it is not taken. */
const isNoise = ({ path }: Given): boolean => /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(path);

/** Opens the archives among what was given. An archive that cannot be opened is named with its fault. */
export async function opened(
  given: readonly Given[],
): Promise<{ files: Given[]; faults: { name: string; fault: ZipFault }[] }> {
  const files: Given[] = [];
  const faults: { name: string; fault: ZipFault }[] = [];
  for (const one of given) {
    if (isNoise(one)) continue;
    if (!/\.zip$/i.test(one.path)) {
      files.push(one);
      continue;
    }
    try {
      for (const { path, bytes } of await unzip(one.file)) {
        files.push({ path, file: new File([bytes], path.split('/').at(-1) ?? path) });
      }
    } catch (error) {
      faults.push({ name: one.path, fault: error instanceof BadZip ? error.fault : 'broken' });
    }
  }
  return { files, faults };
}
