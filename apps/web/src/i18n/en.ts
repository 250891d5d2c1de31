import { pages } from './en-pages.ts';
import { shell } from './en-shell.ts';
import { unit } from './en-unit.ts';

export const en = { ...shell, ...pages, ...unit };
