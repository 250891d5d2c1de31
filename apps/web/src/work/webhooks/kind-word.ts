import type { TFunction } from 'i18next';
import { zh } from '../../i18n/zh.ts';

type Known = keyof typeof zh.webhooks.kind;
const isKnown = (kind: string): kind is Known => kind in zh.webhooks.kind;

/** The word of a kind of event; one that this page does not know stays as it is. */
export const kindWord = (t: TFunction, kind: string): string => (isKnown(kind) ? t(`webhooks.kind.${kind}`) : kind);
