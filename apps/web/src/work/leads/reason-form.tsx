import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PhraseChips } from '../desk/phrase-chips.tsx';
import { rememberPhrase } from '../desk/phrases.ts';
import { useDeskKeys } from '../desk/use-desk-keys.ts';
import { useMe } from '../session.tsx';
import type { Word } from './api.ts';

/** Why a lead is no fault, cannot be told, or is judged anew; reasons that one wrote before are offered. */
export function ReasonForm(props: {
  round: string;
  kind: Exclude<Word['kind'], 'confirmed'>;
  count: number;
  busy: boolean;
  onSay: (reason: string) => void;
}) {
  const { t } = useTranslation();
  const { round, kind, count, busy, onSay } = props;
  const { account } = useMe();
  const [reason, setReason] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const of = { account: account.id, round: `${round}.leads` };
  const say = () => {
    const text = reason.trim();
    if (text === '') return field.current?.focus();
    rememberPhrase(localStorage, of, text);
    onSay(text);
  };
  useDeskKeys({ save: say });
  return (
    <form
      className="judge-form"
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <label className="field">
        <span>{t(`leads.why.${kind}`)}</span>
        <textarea
          ref={field}
          className="input"
          rows={2}
          required
          maxLength={500}
          // biome-ignore lint/a11y/noAutofocus: the key that opened the form is followed by its reason
          autoFocus
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <PhraseChips of={of} note={reason} onChoose={setReason} />
      <p className="judge-end">
        <button type="submit" className="button primary" disabled={busy || reason.trim() === ''}>
          {t(`leads.go.${kind}`, { count })} <kbd>Ctrl ↵</kbd>
        </button>
      </p>
    </form>
  );
}
