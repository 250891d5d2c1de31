/** What an answer is known by: its words, and what it does. */
export type ChoiceId =
  | 'byDay'
  | 'allOrNothing'
  | 'byPerson'
  | 'rangeAll'
  | 'rangeOnce'
  | 'mostGiven'
  | 'mostEach'
  | 'onlyWords'
  | 'marksByClass'
  | 'marksAll'
  | 'belowKeep'
  | 'belowNone'
  | 'likeBefore'
  | 'allByPerson'
  | 'once'
  | 'each'
  | 'gainOnce'
  | 'gainEach'
  | 'whenMet'
  | 'fromNth'
  | 'allDemands'
  | 'oneDemand'
  | 'limitEach'
  | 'limitAll'
  | 'limitPart'
  | 'limitWays'
  | 'limitLast'
  | 'limitBefore'
  | 'besides'
  | 'oneScale'
  | 'apart'
  | 'ofPart'
  | 'ofWhole'
  | 'zeroPart'
  | 'zeroAsk'
  | 'vetoItem'
  | 'vetoTotal'
  | 'vetoGrade'
  | 'addUp'
  | 'oneOf'
  | 'zeroOne'
  | 'zeroAll'
  | 'lostOwn'
  | 'lostPrice'
  | 'lostBoth'
  | 'earnedWhole'
  | 'earnedPart'
  | 'withinFull'
  | 'aboveFull'
  | 'aboveNone'
  | 'aboveAsk'
  | 'partNearest'
  | 'doubled'
  | 'kindsApart'
  | 'kindsTogether'
  | 'goesOn'
  | 'differAll'
  | 'differItem'
  | 'differPart'
  | 'priceAll'
  | 'priceEach'
  | 'priceLast'
  | 'shareOfLimit'
  | 'shareOfFull'
  | 'partNone'
  | 'partWhole'
  | 'partShare'
  | 'capBonus'
  | 'capBoth'
  | 'noCap'
  | 'outside'
  | 'inside'
  | 'toBeside'
  | 'dueEach'
  | 'dueNone'
  | 'onlyThese'
  | 'everyone'
  | 'naFull'
  | 'naOmit'
  | 'naNone'
  | 'places'
  | 'placesExact';

/** What the words of an answer may name; `short`, `over`: points that the marks of the item have more or fewer than it gives. */
export const NOTHING = {
  ...{ full: '', due: '', points: '', sum: '', most: '', names: '', per: '', limit: '', grade: '' },
  ...{ number: '', period: 'year', short: '', over: '' },
};
export type Values = typeof NOTHING;

/** An answer that somebody chose, kept with its question so that it holds again when the words are read again. */
export interface Answer {
  readonly id: ChoiceId;
  readonly values: Values;
}

/** What tells apart answers that share their name: those that count by different things. */
export const keyOf = ({ id, values: { per, period, number, full } }: Answer): string =>
  `${id} ${per} ${period} ${number}${id === 'marksAll' ? full : ''}`;
