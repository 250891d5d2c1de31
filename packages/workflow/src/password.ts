// What a password must be: GB/T 22239-2019 level 3 asks for complexity and periodic change; the numbers are what
// assessors of that level expect in practice.

export const SHORTEST_PASSWORD = 10;
/** Beyond this a password is only a way to make the server work. */
export const LONGEST_PASSWORD = 200;
/** Of small letters, capitals, digits and everything else. */
const CLASSES_WANTED = 3;
/** A password is changed after so many days. */
export const PASSWORD_DAYS = 90;
/** The one in use and those before it that may not come again. */
export const PAST_PASSWORDS = 5;

export type PasswordFault = 'short' | 'long' | 'plain' | 'login' | 'used';

/** What is wrong with a password for this login, apart from having been used before; empty when it is good. */
export function passwordFaults(password: string, login: string): PasswordFault[] {
  const faults: PasswordFault[] = [];
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) faults.push('short');
  if (length > LONGEST_PASSWORD) faults.push('long');
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter((one) => one.test(password)).length;
  if (classes < CLASSES_WANTED) faults.push('plain');
  const name = login.trim().toLowerCase();
  // A login of one or two letters is in every password.
  if (name.length > 2 && password.toLowerCase().includes(name)) faults.push('login');
  return faults;
}

/** Whether a password set at one instant (ISO) is too old at another; one without an instant does not age. */
export function passwordIsOld(since: string | null, now: string): boolean {
  return since !== null && Date.parse(now) - Date.parse(since) > PASSWORD_DAYS * 86_400_000;
}
