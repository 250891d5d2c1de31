import type { DocumentNote, InterpretationNote, Shelf } from './shelf.ts';

/** A document with an interpretation of it, and how they are known to belong together. */
export interface Pair {
  readonly document: DocumentNote;
  readonly interpretation: InterpretationNote;
  /** Which of them leads to the other; neither where only their titles say it. */
  readonly fromDocument: boolean;
  readonly fromInterpretation: boolean;
}

const relations = new WeakMap<Shelf, readonly Pair[]>();

/** Documents and their interpretations: by links in either direction, and by the document that an interpretation names. */
export function pairsOf(shelf: Shelf): readonly Pair[] {
  const known = relations.get(shelf);
  if (known !== undefined) return known;
  const made = pair(shelf);
  relations.set(shelf, made);
  return made;
}

function pair({ documents, interpretations }: Shelf): Pair[] {
  const byAddress = new Map(documents.map((one) => [one.url, one]));
  const byTitle = new Map<string, DocumentNote>();
  for (const one of documents) for (const key of keysOf(one.title)) if (!byTitle.has(key)) byTitle.set(key, one);
  const readings = new Map(interpretations.map((one) => [one.url, one]));
  const found = new Map<string, Pair>();
  const add = (document: DocumentNote, interpretation: InterpretationNote): void => {
    const key = `${document.url} ${interpretation.url}`;
    if (found.has(key)) return;
    found.set(key, {
      document,
      interpretation,
      fromDocument: document.leads.includes(interpretation.url),
      fromInterpretation: interpretation.leads.includes(document.url),
    });
  };
  for (const document of documents)
    for (const lead of document.leads) {
      const interpretation = readings.get(lead);
      if (interpretation) add(document, interpretation);
    }
  for (const interpretation of interpretations) {
    for (const lead of interpretation.leads) {
      const document = byAddress.get(lead);
      if (document) add(document, interpretation);
    }
    const named = interpretation.names === null ? undefined : byTitle.get(plain(interpretation.names));
    if (named) add(named, interpretation);
  }
  return [...found.values()];
}

/** A title as it is named elsewhere: whole, what stands in 《》, and without 关于印发 … 的通知. */
function keysOf(title: string): string[] {
  const inner = /《([^》]{4,})》/.exec(title)?.[1];
  const issued = /(?:关于)?印发(?:《)?(.{4,}?)(?:》)?的通知/.exec(title)?.[1];
  return [title, inner, issued].flatMap((one) => (one === undefined ? [] : [plain(one)]));
}

const plain = (title: string): string => title.replace(/[\s《》“”"'（）()\-—_,，。、]/g, '');
