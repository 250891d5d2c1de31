// Accounts, posts and what lets somebody in, as types.
import type { Flag } from './flag.ts';

export interface AccountTable {
  id: string;
  /** What is typed to sign in; unique, compared without case. */
  login: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** When notices go to that address: as they come, once a day, or never. */
  mail: 'at-once' | 'digest' | 'none';
  /** Null: signs in through the single sign-on only. */
  password: string | null;
  passwordSince: string | null;
  /** JSON array of hashes that may not be used again, newest first. */
  pastPasswords: string;
  mustChange: Flag;
  totp: string | null;
  /** Last time step that was used: a code works once. */
  totpStep: number | null;
  failures: number;
  lockedUntil: string | null;
  disabledAt: string | null;
  createdAt: string;
  version: number;
}

export interface SessionTable {
  /** SHA-256 of what the cookie carries. */
  id: string;
  account: string;
  createdAt: string;
  seenAt: string;
  /** The second factor has been shown, or none is asked for. */
  complete: Flag;
  agent: string | null;
  via: 'password' | 'single-sign-on';
}

/** 岗位: duties belong to posts, and people hold posts. */
export interface PostTable {
  id: string;
  name: string;
  role: string;
  /** The assessed unit it belongs to, for liaisons and raters. */
  unit: string | null;
  closedAt: string | null;
  version: number;
}

export interface HoldingTable {
  id: string;
  post: string;
  account: string;
  fromAt: string;
  untilAt: string | null;
  by: string | null;
  reason: string | null;
}

export interface TokenTable {
  id: string;
  /** SHA-256 of the token. */
  hash: string;
  account: string;
  name: string;
  /** `read`: only looks; `all`: whatever the roles of its holder may do. */
  scope: 'read' | 'all';
  /** The last day on which it works, in China (YYYY-MM-DD). */
  lastDay: string;
  createdAt: string;
  usedAt: string | null;
  revokedAt: string | null;
}
