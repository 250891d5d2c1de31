/** Wordings that are understood, one of each frequent kind, as plans put them; a test holds each against the grammar. */
export interface Wording {
  readonly words: string;
  /** Marks of the item that it is read for. */
  readonly full: number;
}

export const wordings: readonly Wording[] = [
  { words: '每发现一处不规范扣1分，扣完为止。', full: 10 },
  { words: '未公开的，不得分。', full: 5 },
  { words: '按要求公开的，得3分。', full: 3 },
  { words: '未开展培训的，扣2分。', full: 5 },
  { words: '完成方案的，得2分；建立台账的，得3分。', full: 5 },
  { words: '每月报送不少于2条，缺报一条扣0.5分，扣完为止。', full: 6 },
  { words: '7月31日前报送，未按时报送的扣2分。', full: 5 },
  { words: '7月31日前报送，每逾期一天扣0.5分，扣完为止。', full: 5 },
  { words: '按完成比例计分。', full: 10 },
  { words: '被省级通报的，每次扣2分；被市级通报的，每次扣1分。', full: 5 },
  { words: '获省级表彰的，每次加2分，最高加5分。', full: 5 },
  { words: '做得好的得5分，较好的得3分，一般的得1分。', full: 5 },
  { words: '弄虚作假的，本项不得分。', full: 5 },
  { words: '根据工作质量酌情得0—5分。', full: 5 },
];
