import type { Round } from '../api.ts';

/** What each section of a round's page gets. */
export interface SectionProps {
  round: Round;
  /** Takes over the round as a change left it. */
  onRound: (round: Round) => void;
  /** Asks the server anew. */
  reload: () => void;
}
