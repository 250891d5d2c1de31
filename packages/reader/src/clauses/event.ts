/** The words of a criterion that do something with marks; all else is condition, demand or noise. */
export type Event = {
  readonly from: number;
  readonly to: number;
  /** The condition, where it stands behind the marks (4分：制度健全). */
  readonly own?: string;
} & (
  | Act
  /** 不得分: everything of the item is lost. */
  | { readonly kind: 'zero' }
  /** 不扣分、就高不重复计分: says that something does not score. */
  | { readonly kind: 'exempt' }
  /** 酌情扣分 without a number. */
  | { readonly kind: 'free'; readonly verb: Verb }
  | {
      readonly kind: 'proportional';
      readonly lost: boolean;
      readonly full: number | null /** 失多少扣多少: as much as was lost elsewhere. */;
      readonly same?: true;
    }
  | { readonly kind: 'delegated' }
  /** （3分）: the marks of a piece, stated beside it. */
  | { readonly kind: 'mark'; readonly points: number | null; readonly bracket: boolean; readonly per?: string }
  | { readonly kind: 'veto'; readonly scope: 'item' | 'sheet' | 'grade'; readonly sure: boolean }
  | {
      readonly kind: 'limit';
      readonly cap: 'full' | number;
      readonly of: 'rule' | 'group' | 'item';
      readonly verb?: Verb;
      /** 满分5分: binds what can be bound, and only says how much it is where nothing can. */
      readonly mild?: true;
      /** 加减分最高3分: binds both directions, in all of its sentence. */
      readonly both?: true;
    }
  /** Marks that something else is measured against (在3分的基础上扣分): no rule of its own. */
  | { readonly kind: 'noise' }
);

export type Verb = 'take' | 'add' | 'gain';

/** A verb with its marks: 扣1分, 分别加5分、3分, 倒扣产区4分，非产区1分, 扣0.2分/人次, 得0.5-3分. */
export interface Act {
  readonly kind: 'act';
  readonly verb: Verb;
  /** One for each of several labels; null where masked. */
  readonly points: readonly (number | null)[];
  /** 扣1—5分: a person chooses. */
  readonly range?: readonly [number, number];
  /** 加5至1分: the range is told from above. */
  readonly falls?: true;
  /** 最多得2分. */
  readonly upTo: boolean;
  /** 酌情扣1分. */
  readonly free: boolean;
  /** 分别、依次: the list of marks answers a list of labels. */
  readonly spread: boolean;
  /** 再加1分, 另扣2分: on top of what was said before, and no step of it. */
  readonly more?: true;
  /** 各得1分: for each of the things just listed. */
  readonly apiece: boolean;
  /** Counted noun after the marks: 0.2分/人次. */
  readonly per?: string;
  /** Labels inside the act itself: 产区4分，非产区1分. */
  readonly labels?: readonly string[];
  /** 扣该项分值的50%: marks as a share of the item's own. */
  readonly percent?: number;
  /** 得满分. */
  readonly whole?: true;
}
