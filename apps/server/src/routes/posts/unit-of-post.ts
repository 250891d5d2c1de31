import { near } from '@mingjian/engine';
import { done, failed, type Outcome, type Place, problem } from '@mingjian/model';
import type { KnownUnit } from '@mingjian/store';
import { ofOneUnit, type Role } from '@mingjian/workflow';

/**
 * The unit that a post of a role belongs to, as its id. `text` is what was given for it, an id or a full name; null where
 * nothing was. A liaison or rater needs a known one, any other post may have none.
 */
export function unitOfPost(
  role: Role,
  text: string | null,
  known: readonly KnownUnit[],
  place: Place = {},
): Outcome<string | null> {
  if (!ofOneUnit.has(role))
    return text === null ? done(null) : failed([problem('post-unit-none', place, { unit: text })]);
  if (text === null) return failed([problem('post-unit-missing', place)]);
  const found = known.find(({ id }) => id === text) ?? only(known.filter(({ name }) => name === text));
  if (found) return done(found.id);
  const names = known.flatMap(({ id, name }) => [id, name]);
  return failed([problem('post-unit-unknown', place, { unit: text, near: near(text, names) })]);
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
