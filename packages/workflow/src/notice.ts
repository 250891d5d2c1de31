import { type CellPlace, covers, type Duty } from './duty.ts';
import type { Role } from './roles.ts';

/** What of a round is told to everybody whom it concerns. Who sees it: a role, where it is tied to the round. */
const ofRounds = {
  'round-announced': ['organiser', 'assessor', 'reviewer', 'liaison'],
  'round-open': ['organiser', 'assessor', 'reviewer', 'liaison'],
  'round-sealed': ['organiser', 'assessor', 'reviewer', 'liaison'],
  'round-composed': ['organiser', 'approver'],
  'round-signed': ['organiser', 'approver'],
  'round-published': ['organiser', 'approver', 'assessor', 'reviewer', 'liaison'],
  'round-amended': ['organiser', 'approver', 'assessor', 'reviewer', 'liaison'],
  'round-stopped': ['organiser', 'approver', 'assessor', 'reviewer', 'liaison'],
} as const satisfies Record<string, readonly Role[]>;

export type RoundNotice = keyof typeof ofRounds;
export const isRoundNotice = (kind: string): kind is RoundNotice => Object.hasOwn(ofRounds, kind);

/** Every kind of notice. What one says is made from kind and detail where it is shown (`noticeText`). */
export const noticeKinds = [
  ...(Object.keys(ofRounds) as RoundNotice[]),
  'duty-given',
  'duty-ended',
  'post-taken',
  'post-left',
  'material-handed-in',
  'material-returned',
  'site-to-mend',
  'review-returned',
  'review-third',
  'deadline-near',
  'account-locked',
  'mail-failed',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
export const isNoticeKind = (text: string): text is NoticeKind => (noticeKinds as readonly string[]).includes(text);

/** What programs of others can be told of, without a word that somebody wrote and without a mark. */
export const eventKinds = [
  ...(Object.keys(ofRounds) as RoundNotice[]),
  'material-handed-in',
  'material-returned',
] as const satisfies readonly NoticeKind[];

/** The values that fill a notice's words: names and codes, days, and a reason that the receiver may read. Never a mark. */
export type NoticeDetail = Readonly<Partial<Record<NoticeValue, string>>>;
type NoticeValue =
  | 'as'
  | 'post'
  | 'duty'
  | 'unit'
  | 'unitName'
  | 'indicator'
  | 'indicatorName'
  | 'material'
  | 'reason'
  | 'day'
  | 'until'
  | 'count'
  | 'address'
  | 'login'
  | 'name';

/** Something that happened, as far as it decides who is told. */
export interface Happening {
  readonly kind: NoticeKind;
  /** Who did it: nobody is told of what he did himself. */
  readonly by: string | null;
  /** `post-…`: the account that takes or leaves; of the rest, none. */
  readonly account?: string | null;
  /** `duty-…`: whose duty it is. */
  readonly post?: string;
  /** `material-…`, `site-to-mend`, `deadline-near`: the unit. */
  readonly unit?: string;
  /** `material-handed-in`, `review-…`: the cells that it is about. */
  readonly cells?: readonly CellPlace[];
  /** `review-…`: who entered something in the cell. */
  readonly preparers?: readonly string[];
}

/** A post with the account that holds it today. */
export interface Holder {
  readonly account: string;
  readonly post: string;
  readonly role: Role;
  readonly unit: string | null;
}

/** Who there is, and what ties them to the round. */
export interface Surroundings {
  readonly holders: readonly Holder[];
  readonly duties: readonly (Duty & { readonly post: string })[];
  /** Units of the round. */
  readonly units: ReadonlySet<string>;
}

/** An account that is told, and the role by which it is: the words and the place concerned go by it. */
export interface Receiver {
  readonly account: string;
  readonly as: Role;
}

/** Who is told of something, each once. */
export function receiversOf(happening: Happening, around: Surroundings): Receiver[] {
  const told = new Map<string, Receiver>();
  for (const { account, role } of choose(happening, around)) {
    if (account !== happening.by && !told.has(account)) told.set(account, { account, as: role });
  }
  return [...told.values()];
}

function choose(happening: Happening, { holders, duties, units }: Surroundings): readonly Holder[] {
  const { kind, account, post, unit, cells = [], preparers = [] } = happening;
  const roles = (...wanted: readonly Role[]) => holders.filter(({ role }) => wanted.includes(role));
  const withDuty = (duty: Duty['kind']) => {
    const posts = new Set(
      duties.filter((one) => one.kind === duty && cells.some((cell) => covers(one, cell))).map((one) => one.post),
    );
    return holders.filter((holder) => posts.has(holder.post));
  };
  if (isRoundNotice(kind)) {
    const busy = new Set(duties.map((one) => one.post));
    const isTied = (holder: Holder): boolean => {
      if (holder.role === 'assessor' || holder.role === 'reviewer') return busy.has(holder.post);
      return holder.role !== 'liaison' || (holder.unit !== null && units.has(holder.unit));
    };
    return roles(...ofRounds[kind]).filter(isTied);
  }
  switch (kind) {
    case 'duty-given':
    case 'duty-ended':
      return holders.filter((holder) => holder.post === post);
    case 'post-taken':
    case 'post-left':
      // Whoever has left holds the post no more.
      return account ? [holders.find((one) => one.account === account) ?? nobodyElse(account)] : [];
    case 'material-handed-in': {
      const assessors = withDuty('assess');
      // What nobody has to assess is the office's: it must not lie there unseen.
      return assessors.length > 0 ? assessors : roles('organiser');
    }
    case 'material-returned':
    case 'site-to-mend':
    case 'deadline-near':
      return roles('liaison').filter((holder) => holder.unit === unit);
    case 'review-returned': {
      const assessors = withDuty('assess');
      const own = assessors.filter((holder) => preparers.includes(holder.account));
      // Whoever entered it may have left the post since.
      return own.length > 0 ? own : assessors;
    }
    case 'review-third':
      return withDuty('review').filter((holder) => !preparers.includes(holder.account));
    case 'account-locked':
    case 'mail-failed':
      return roles('administrator');
  }
}

/** Somebody without a post; these notices lead to the front page, whatever the role. */
const nobodyElse = (account: string): Holder => ({ account, post: '', role: 'liaison', unit: null });

/**
 * Whether a notice that says the same word for word is told again: `always`; not while the one before lies unread; or
 * `never`, because it holds once.
 */
export function repeatOf(kind: NoticeKind): 'always' | 'unread' | 'never' {
  if (kind === 'deadline-near') return 'never';
  return isRoundNotice(kind) ? 'always' : 'unread';
}

const pageOf: Partial<Record<string, string>> = {
  liaison: 'materials',
  assessor: 'desk',
  reviewer: 'review',
};

/** The place concerned, as parts of an address below the workbench; none: its front page. */
export function noticePlace(kind: NoticeKind, round: string | null, detail: NoticeDetail): readonly string[] {
  if (kind === 'account-locked' || kind === 'mail-failed') return ['accounts'];
  if (kind === 'post-taken' || kind === 'post-left' || round === null) return [];
  const page = pageOf[detail.as ?? ''] ?? 'rounds';
  const { unit, indicator } = detail;
  const isCell = page === 'desk' || page === 'review';
  return [page, round, ...(isCell && unit && indicator ? ['unit', unit, indicator] : [])];
}
