import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePaged } from '../use-paged.ts';
import { pageOfAccounts } from './api.ts';

/** Who holds a post first, found by typing part of a name or login; the form's field `holder` holds the login. */
export function HolderField() {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const { rows } = usePaged(pageOfAccounts, typed);
  return (
    <label className="field">
      <span>{t('people.firstHolder')}</span>
      <input
        className="input"
        name="holder"
        type="search"
        maxLength={60}
        list={id}
        placeholder={t('people.firstHolderHint')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <datalist id={id}>
        {rows
          .filter(({ disabledAt }) => disabledAt === null)
          .map(({ login, name }) => (
            <option key={login} value={login}>
              {name}
            </option>
          ))}
      </datalist>
    </label>
  );
}
