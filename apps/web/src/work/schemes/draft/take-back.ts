import { setAbout } from './about.ts';
import { moveBack, moveBeside } from './beside.ts';
import { concernAll, setNa } from './concern.ts';
import { nodeOf, withNode } from './nodes.ts';
import type { Draft, DraftNode, DraftQuestion } from './types.ts';

/**
 * A draft without what the chosen answer of a question made of all that is no rule: how the plan rounds, whom an item concerns, how far its
 * marks go, where it stands. What it made of rules goes when their words are read again. An answer that cut an item apart stays.
 */
export function takeBack(draft: Draft, { answer, node: key }: Pick<DraftQuestion, 'answer' | 'node'>): Draft {
  switch (answer?.id) {
    case 'places':
    case 'placesExact':
      return setAbout(draft, { places: '' });
    case 'naFull':
    case 'naOmit':
    case 'naNone':
      return key === null ? setAbout(draft, { na: '' }) : setNa(draft, key, null);
    default:
      return nodeOf(draft, key) && key !== null ? ofNode(draft, key, answer) : draft;
  }
}

function ofNode(draft: Draft, key: string, answer: DraftQuestion['answer']): Draft {
  const says = (make: (says: DraftNode['says']) => DraftNode['says']): Draft =>
    withNode(draft, key, (node) => ({ ...node, says: make(node.says) }));
  switch (answer?.id) {
    case 'onlyThese':
      return concernAll(draft, key);
    case 'capBoth':
      return says(({ floor: _, ...rest }) => rest);
    case 'noCap':
      return says((own) => ({ ...own, full: own.full ?? answer.values.full }));
    case 'aboveFull':
    case 'aboveNone':
    case 'aboveAsk': {
      const { params, ...frame } = draft.frame;
      const { [`most-${key}`]: _, ...left } = params;
      const { ceiling: __, ...rest } = nodeOf(draft, key)?.says ?? { name: '' };
      return { ...says(() => rest), frame: { ...frame, params: left } };
    }
    case 'inside':
      return moveBeside(draft, key);
    case 'toBeside':
      return moveBack(draft, key);
    default:
      return draft;
  }
}
