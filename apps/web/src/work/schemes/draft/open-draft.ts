import type { Scheme } from '@mingjian/model';
import type { QuestionCode } from '@mingjian/reader/rules';
import { takeApart } from './apart.ts';
import type { ReadPlan } from './api.ts';
import { markWritten } from './reread.ts';
import type { Draft } from './types.ts';
import { takeReadings } from './wording.ts';

/** What the server read of a document → the draft that a person works on. A printed plan may carry rules that somebody wrote. */
export function openDraft({ scheme, questions, sources }: Pick<ReadPlan, 'scheme' | 'questions' | 'sources'>): Draft {
  const { paths, ...apart } = takeApart(scheme, sources);
  return markWritten({
    ...takeReadings(apart),
    questions: questions.map(({ code, node, text, at }, index) => ({
      id: `q${index}`,
      // The API's document has the codes as words; the server has them from the reader.
      code: code as QuestionCode,
      node: (node === undefined ? undefined : paths.get(node)) ?? null,
      at,
      text,
      settled: null,
    })),
    answers: {},
    known: {},
  });
}

/** A version of a scheme → a draft of the next one. Rules that somebody wrote stay as they are. */
export function openVersion(scheme: Scheme): Draft {
  const { paths: _, ...apart } = takeApart(scheme, {});
  return markWritten({ ...takeReadings(apart), questions: [], answers: {}, known: {} });
}
