import { passwordFaults } from '@mingjian/workflow';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';

const rules = ['short', 'plain', 'login'] as const;

/** A new password, twice, with the rules beside it that say while one types what still lacks. */
export function PasswordFields({ login }: { login: string }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const id = useId();
  const faults = passwordFaults(password, login);
  const differs = again !== '' && again !== password;
  return (
    <>
      <label className="field">
        <span>{t('entry.newPassword')}</span>
        <input
          className="input"
          type="password"
          name="new"
          autoComplete="new-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          aria-describedby={id}
        />
      </label>
      <ul className="password-rules" id={id}>
        {rules.map((rule) => {
          const fault = faults.includes(rule);
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
      <label className="field">
        <span>{t('entry.again')}</span>
        <input
          className="input"
          type="password"
          name="again"
          autoComplete="new-password"
          required
          value={again}
          onChange={(event) => setAgain(event.target.value)}
          aria-invalid={differs}
          ref={(input) => input?.setCustomValidity(again === password ? '' : t('entry.differs'))}
        />
      </label>
      {differs ? <p className="told">{t('entry.differs')}</p> : null}
    </>
  );
}

/** The fault that only the server finds: a password that was used before. */
export const wasUsed = (body: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(body.faults) && body.faults.includes('used');
