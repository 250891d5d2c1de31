import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forgetPhrase, type PhrasesOf, readPhrases } from './phrases.ts';

/** Reasons that one wrote before in this round, to be put in by one press. */
export function PhraseChips(props: { of: PhrasesOf; note: string; onChoose: (phrase: string) => void }) {
  const { t } = useTranslation();
  const [phrases, setPhrases] = useState(() => readPhrases(localStorage, props.of));
  const unused = phrases.filter((phrase) => !props.note.includes(phrase));
  if (unused.length === 0) return null;
  return (
    <ul className="phrases" aria-label={t('desk.phrases')}>
      {unused.slice(0, 6).map((phrase) => (
        <li key={phrase}>
          <button type="button" onClick={() => props.onChoose(phrase)}>
            {phrase}
          </button>
          <button
            type="button"
            className="phrase-drop"
            aria-label={t('desk.forgetPhrase', { phrase })}
            title={t('desk.forgetPhrase', { phrase })}
            onClick={() => setPhrases(forgetPhrase(localStorage, props.of, phrase))}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
