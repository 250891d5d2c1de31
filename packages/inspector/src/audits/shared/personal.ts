import { isIdNumber, passesLuhn } from './id-number.ts';
import { masked } from './masked.ts';

/** A number of a person in a text: where it stands, and how it may be shown. */
export interface PersonalNumber {
  readonly from: number;
  readonly to: number;
  readonly shown: string;
}

const ID_CARD =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
const MOBILE = /(?<![\d.])1[3-9]\d{9}(?![\d.])/g;
const BANK_CARD = /(?<![\dA-Za-z.])(?:62|4\d|5[1-5])\d{14,17}(?![\dA-Za-z.])/g;
/** Words that say a telephone number is an office's. */
const CONTACT = /(?:联系|咨询|监督|举报|投诉|值班|服务|办公|报名|预约|公开)(?:举报|投诉)?(?:电话|方式)|热线|传真/;
/** Words that say a number is an office's account. */
const ACCOUNT = /开户|户名|收款单位|保证金|对公|账户名称/;

/** Citizens' numbers whose check sign fits (GB 11643). */
export const idCardsIn = (text: string): PersonalNumber[] =>
  numbersIn(text, ID_CARD, 6, 4).filter(({ from, to }) => isIdNumber(text.slice(from, to)));

/** Mobile numbers, but for those that the words before them (so many signs) or the heading of their column call an office's. */
export const mobilesIn = (text: string, before: number, heading = ''): PersonalNumber[] =>
  CONTACT.test(heading)
    ? []
    : numbersIn(text, MOBILE, 3, 4).filter(({ from }) => !CONTACT.test(wordsBefore(text, from, before)));

/** Bank cards whose check figure fits, but for the accounts of offices. */
export const bankCardsIn = (text: string, before: number, heading = ''): PersonalNumber[] =>
  ACCOUNT.test(heading)
    ? []
    : numbersIn(text, BANK_CARD, 0, 4).filter(({ from, to }) => {
        const number = text.slice(from, to);
        if (!passesLuhn(number) || (number.length === 18 && isIdNumber(number))) return false;
        return !ACCOUNT.test(wordsBefore(text, from, before));
      });

const wordsBefore = (text: string, at: number, signs: number): string => text.slice(Math.max(0, at - signs), at);

const numbersIn = (text: string, pattern: RegExp, first: number, last: number): PersonalNumber[] =>
  [...text.matchAll(pattern)].map(({ 0: number, index }) => ({
    from: index,
    to: index + number.length,
    shown: masked(number, first, last),
  }));
