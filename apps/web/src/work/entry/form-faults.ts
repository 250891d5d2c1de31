import { passwordFaults } from '@mingjian/workflow';

/** What stands in the fields of the way in; a field that a form does not have is not looked at. */
export interface Typed {
  readonly name?: string;
  readonly login?: string;
  /** Of somebody who signs in: only whether it is there is ours to say. */
  readonly password?: string;
  /** From the authenticator app. */
  readonly code?: string;
  readonly old?: string;
  readonly new?: string;
  readonly again?: string;
}

export type FormFault = 'name' | 'login' | 'who' | 'password' | 'code' | 'old' | 'new' | 'weak' | 'again' | 'differs';
export type FormFaults = Readonly<Partial<Record<keyof Typed, FormFault>>>;

/** A login has so many characters at least, none of them a space. */
const LOGIN = /^\S{2,}$/u;

const CODE = /^\d{6}$/;

/** Against one of the rules that stand beside the field; that it is too long the server says, of a password that nobody types. */
const isWeak = (password: string, login: string): boolean =>
  passwordFaults(password, login).some((fault) => fault !== 'long');

/** Why a form cannot be sent, by field, in the order of the fields; `login` is whose password it is. */
export function formFaults(typed: Typed, login: string): FormFaults {
  const faults: Partial<Record<keyof Typed, FormFault>> = {};
  if (typed.name?.trim() === '') faults.name = 'name';
  if (typed.password === undefined) {
    if (typed.login !== undefined && !LOGIN.test(typed.login)) faults.login = 'login';
  } else if (typed.login?.trim() === '') faults.login = 'who';
  if (typed.password === '') faults.password = 'password';
  if (typed.code !== undefined && !CODE.test(typed.code)) faults.code = 'code';
  if (typed.old === '') faults.old = 'old';
  if (typed.new === '') faults.new = 'new';
  else if (typed.new !== undefined && isWeak(typed.new, login)) faults.new = 'weak';
  if (typed.again === '') faults.again = 'again';
  else if (typed.again !== typed.new) faults.again = 'differs';
  return faults;
}
