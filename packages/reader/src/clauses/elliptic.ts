import type { Made } from './marks.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { CL } from './words.ts';

/** Nothing but the name of what is paid for: no gap, no count, no words of a state. */
const NAME = /^[^未没无不，\d]{1,5}的?，?$/;

/** 每发现一处未公开: what is counted stands in front, and what was found behind it. */
const FOUND = new RegExp(`^每(?:发现|出现)(?:1|一)?${CL}[\u4e00-\u9fff]{2,8}的?，?$`);
const STATE = /^[\u4e00-\u9fff]{1,7}[\u4e00-\u9fff](?<!的)，?$/;

/**
 * What a price without a count means behind one that has it, each told by nothing but a name. 病假每天扣0.2分，事假0.5分: where the verb is
 * left out too, it is counted alike; so are the states of what is found (每发现一处未公开扣0.5分，公开不规范扣0.1分). 1人次迟到扣0.1分，早退扣0.1分: it may be. Either way a person should say.
 */
export function carryCount(
  made: readonly Made[],
  text: string,
  piece: Piece,
  before: Reading | undefined,
): readonly Made[] {
  const per = before?.rule.kind === 'deduct' ? before.rule.per : null;
  const asked = before?.rule.kind === 'fixed' && before.doubts.includes('once-or-each');
  if (before?.piece.part !== piece.part || (per === null && !asked)) return made;
  const isBare = /^[\d*]/.test(text.slice(piece.event.from));
  // The third price goes on like the second.
  const goesOn = per !== null && before.doubts.includes('once-or-each') && STATE.test(before.piece.condition);
  const found = goesOn || FOUND.test(before.piece.condition);
  return made.map(({ rule, codes }): Made => {
    if (rule.kind !== 'fixed' || !(found ? STATE : NAME).test(piece.condition)) return { rule, codes };
    const counted = per !== null && (isBare || found) && !rule.byClass && rule.points !== null;
    return {
      rule: counted ? { kind: 'deduct', points: -(rule.points ?? 0), per, cap: null } : rule,
      codes: codes.includes('once-or-each') ? codes : [...codes, 'once-or-each'],
    };
  });
}
