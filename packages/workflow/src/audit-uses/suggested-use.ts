import type { AuditUse } from '@mingjian/model';
import type { HintWhy } from './becomes.ts';

/** Why a use is suggested: another scheme uses the same words so, or a table says what such words ask for. */
export type Reason =
  | { readonly kind: 'same-words'; readonly scheme: string; readonly indicator: string }
  | { readonly kind: 'words'; readonly words: string; readonly source: string };

export interface SuggestedUse {
  readonly use: AuditUse;
  readonly reason: Reason;
  /** Why it is only a hint; null where a finding becomes something, or where the other scheme has it as a hint, too. */
  readonly hint: HintWhy | null;
}
