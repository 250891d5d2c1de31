import type { ListedRound, Window } from '@mingjian/store';
import { type RoundState, unsealFault } from '@mingjian/workflow';
import type { z } from 'zod';
import type { Actor } from '../session/actor.ts';
import { chinaDay } from '../session/token.ts';
import type { Services } from '../types.ts';
import type { sealBody } from './bodies.ts';
import { sealOf } from './sight.ts';

/** The seal on a round's marks as its page shows it to the office: who has opened which stage, and whose word may follow. */
export async function describeSeal(
  services: Services,
  round: ListedRound,
  actor: Actor,
  windows: readonly Window[],
): Promise<z.infer<typeof sealBody> | null> {
  const seal = await sealOf(services, round);
  if (seal === null) return null;
  const { stages, words, sealed } = seal;
  return stages.map(({ id, name }) => ({
    stage: id,
    name,
    sealed: sealed.some((stage) => stage.id === id),
    words: words.filter(({ stage }) => stage === id).map(({ name: by, at }) => ({ by, at })),
    fault: unsealFault({
      state: round.state as RoundState,
      stage: id,
      to: windows.find(({ stage }) => stage === id)?.to ?? null,
      today: chinaDay(services.now()),
      words,
      account: actor.account,
    }),
  }));
}
