import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { CallFailure } from '../api/failure.ts';
import type { ToldProblem } from '../api/schemes.ts';
import type { zh } from '../i18n/zh.ts';
import { Notice } from '../ui/notice.tsx';

type Known = keyof typeof zh.told;
const known: readonly string[] = [
  'network',
  'signed-out',
  'forbidden',
  'stale',
  'disk-full',
  'not-found',
  'wrong-login',
  'wrong-code',
  'weak-password',
  'wrong-password',
  'not-the-first',
  'taken',
  'clash',
  'internal',
  'has-codes',
  'own-account',
  'token-day',
  'many-tokens',
  'last-administrator',
  'must-change',
  'must-enrol',
  'gaps',
  'state',
  'sealed',
  'role-unfit',
  'fact-differs',
  'too-large',
  'reason-missing',
  'no-duty',
  'inspector-off',
  'no-preset',
  'uses-moved',
  'no-sites',
  'suppression-until',
  'lead-use',
] satisfies Known[];

/** What went wrong, in words for whoever reads them: ours where the code is known, else the server's. */
export function toldWords(t: TFunction, error: unknown): string {
  if (!(error instanceof CallFailure)) return t('told.internal');
  const [only, ...more] = Array.isArray(error.body.problems) ? (error.body.problems as ToldProblem[]) : [];
  if (only && more.length === 0 && only.place.file === undefined) return `${only.text} ${only.mend}`;
  if (known.includes(error.code)) return t(`told.${error.code as Known}`);
  if (error.status === 429) return t('told.tooMany');
  return error.message || t('told.internal');
}

/** A line that says why something did not work; nothing where it did. */
export function Told({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (error === null || error === undefined) return null;
  return (
    <p className="told" role="alert">
      {toldWords(t, error)}
    </p>
  );
}

/** Takes the place of a page that could not be loaded, with a way to try again. */
export function LoadFailure({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice
      title={toldWords(t, error)}
      tone="bad"
      action={
        <button type="button" className="button" onClick={retry}>
          {t('common.retry')}
        </button>
      }
    />
  );
}
