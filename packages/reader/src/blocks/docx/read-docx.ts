import { posix } from 'node:path';
import { type Problem, problem } from '@mingjian/model';
import type { Note } from '../document.ts';
import type { Flow } from '../flow.ts';
import type { PackageParts } from '../package-parts.ts';
import { Refused } from '../refused.ts';
import { textOf } from '../text-of.ts';
import type { Work } from '../work.ts';
import { type Attributes, attribute, readXml } from '../xml.ts';
import { type BodyOptions, BodyReader } from './body.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';

/**
 * Reads a .docx: its text as it stands when all changes are accepted, with the numbers that the word processor counts.
 * Headers, footers, text boxes and footnotes become notes. Macros, pictures and links are left alone. What is worth a
 * person's look is returned. Throws `Refused`.
 */
export async function readDocx(parts: PackageParts, flow: Flow, work: Work): Promise<Problem[]> {
  const main = await mainPart(parts, work);
  const body = parts.read(main);
  if (body === null) throw new Refused('document-broken');
  const folder = posix.dirname(main);
  const part = (name: string): Uint8Array | null => parts.read(posix.join(folder, name));
  const styles = await readStyles(part('styles.xml'), work);
  const numbering = await readNumbering(part('numbering.xml'), (style) => styles.list(style), work);
  const options: BodyOptions = { flow, styles, numbering };
  const footnotes = new Map([
    ...(await readNotes(part('footnotes.xml'), 'f', options, work)),
    ...(await readNotes(part('endnotes.xml'), 'e', options, work)),
  ]);
  const paged = Buffer.from(body.buffer, body.byteOffset, body.length).includes('lastRenderedPageBreak');
  const reader = new BodyReader({ ...options, footnotes, paged });
  await readXml(body, reader, work);
  await readMargins(parts, folder, options, work);
  const { deletions, pictures } = reader.seen;
  return [
    ...(parts.names(/vbaProject\.bin$/i).length > 0 ? [problem('document-macros')] : []),
    ...(deletions > 0 ? [problem('document-changes', {}, { count: deletions })] : []),
    ...(pictures > 0 ? [problem('document-pictures', {}, { count: pictures })] : []),
  ];
}

/** The part that the package names as its document; word processors call it word/document.xml, but need not. */
async function mainPart(parts: PackageParts, work: Work): Promise<string> {
  let target = 'word/document.xml';
  const rels = parts.read('_rels/.rels');
  const open = (name: string, attributes: Attributes): void => {
    if (name === 'Relationship' && /\/officeDocument$/.test(attributes.Type ?? ''))
      target = attributes.Target ?? target;
  };
  if (rels) await readXml(rels, { open, close: () => {} }, work);
  return posix.normalize(target).replace(/^\/+/, '');
}

/** The notes of a part by `prefix` and id. Those without a text of their own are the lines that part notes from text. */
async function readNotes(
  bytes: Uint8Array | null,
  prefix: string,
  options: BodyOptions,
  work: Work,
): Promise<Map<string, Note['blocks']>> {
  const notes = new Map<string, Note['blocks']>();
  if (bytes === null) return notes;
  let blocks: Note['blocks'][number][] = [];
  let reader = new BodyReader(options, blocks);
  const isNote = (name: string): boolean => name === 'footnote' || name === 'endnote';
  await readXml(
    bytes,
    {
      open(name, attributes) {
        if (isNote(name)) {
          blocks = [];
          reader = new BodyReader(options, blocks);
          notes.set(prefix + (attribute(attributes, 'id') ?? ''), blocks);
        }
        reader.open(name, attributes);
      },
      text: (text) => reader.text(text),
      close: (name) => reader.close(name),
    },
    work,
  );
  return notes;
}

/** A running head repeats on every page and often in several parts: each wording is told once, page numbers not at all. */
async function readMargins(parts: PackageParts, folder: string, options: BodyOptions, work: Work): Promise<void> {
  const said = new Set<string>();
  for (const of of ['header', 'footer'] as const) {
    const named = new RegExp(`(?:^|/)${of}\\d*\\.xml$`);
    for (const name of parts.names(named).filter((name) => posix.dirname(name) === folder)) {
      const bytes = parts.read(name);
      if (bytes === null) continue;
      const blocks: Note['blocks'][number][] = [];
      await readXml(bytes, new BodyReader(options, blocks), work);
      const text = textOf({ blocks });
      if (said.has(text) || !/[^\s\d\-–—―─－·第页共/]/.test(text)) continue;
      said.add(text);
      options.flow.note(of, blocks);
    }
  }
}
