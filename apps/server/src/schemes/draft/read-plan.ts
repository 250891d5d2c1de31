import { done, type Outcome, type Problem, type Scheme } from '@mingjian/model';
import { openPlan } from '@mingjian/printer';
import type { Question } from '@mingjian/reader/draft';
import { placeId, type ShownDocument, shownDocument } from './shown.ts';

/** A plan as issued, read: what stands in it, the draft of its scheme, and what a person settles. */
export interface ReadPlan {
  readonly document: ShownDocument;
  readonly scheme: Scheme;
  readonly questions: readonly (Question & { readonly at: string | null })[];
  /** Where each node stands in the document: path → id of a place. */
  readonly sources: Readonly<Record<string, string>>;
  readonly warnings: readonly Problem[];
}

/** Bytes of a document → its draft. Fails where it cannot be read or has no table of indicators. */
export async function readPlan(bytes: Uint8Array, file: string): Promise<Outcome<ReadPlan>> {
  const opened = await openPlan(bytes, file, 'plan');
  if (!opened.ok) return opened;
  const { document, draft } = opened.value;
  const places = Object.entries(draft.sources).flatMap(([path, place]) => {
    const at = placeId(place);
    return at === null ? [] : [[path, at] as const];
  });
  return done({
    document: shownDocument(document),
    scheme: draft.scheme.id === 'plan' ? { ...draft.scheme, id: `plan-${draft.scheme.year}` } : draft.scheme,
    questions: draft.questions.map((question) => ({ ...question, at: placeId(question.place) })),
    sources: Object.fromEntries(places),
    warnings: document.warnings,
  });
}
