import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, two passes: the library's defaults and OWASP's first choice. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'));

/** What is compared where there is nothing to compare, so that an unknown login takes as long as a known one. */
let nobody: Promise<string> | undefined;

/** Whether a password is the one that was hashed. Without a hash: no, after as much work. */
export async function isPassword(hashed: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody');
  const right = await verify(hashed ?? (await nobody), password.normalize('NFKC'));
  return right && hashed !== null;
}
