import { passwordFaults } from '@mingjian/workflow';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryField } from './entry-field.tsx';
import type { FormFaults } from './form-faults.ts';

const rules = ['short', 'plain', 'login'] as const;

/** A new password, twice, with the rules beside it that say while one types what still lacks. */
export function PasswordFields({ login, faults }: { login: string; faults: FormFaults }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const id = useId();
  const lacks = passwordFaults(password, login);
  // Told while one types, before the form is sent for the first time.
  const typing: FormFaults = again !== '' && again !== password ? { again: 'differs' } : {};
  return (
    <>
      <EntryField
        name="new"
        label={t('entry.newPassword')}
        faults={faults}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        aria-describedby={id}
      />
      <ul className="password-rules" id={id}>
        {rules.map((rule) => {
          const fault = lacks.includes(rule);
          const met = password !== '' && !fault;
          return (
            <li key={rule} className={password === '' ? undefined : fault ? 'unmet' : 'met'}>
              <span aria-hidden="true">{password === '' ? '·' : fault ? '×' : '✓'}</span>
              {t(`entry.rule.${rule}`)}
              <span className="visually-hidden">{met ? t('entry.met') : t('entry.unmet')}</span>
            </li>
          );
        })}
      </ul>
      <EntryField
        name="again"
        label={t('entry.again')}
        faults={{ ...faults, ...typing }}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={(event) => setAgain(event.target.value)}
      />
    </>
  );
}

/** The fault that only the server finds: a password that was used before. */
export const wasUsed = (body: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(body.faults) && body.faults.includes('used');
