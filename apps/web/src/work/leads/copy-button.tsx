import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SHOWN_MS = 1_500;

/** Puts a text on the clipboard and says so for a moment. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation();
  const [done, setDone] = useState(false);
  useEffect(() => {
    const timer = done ? setTimeout(() => setDone(false), SHOWN_MS) : undefined;
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <button type="button" className="button small" onClick={() => void copy(text).then(setDone)}>
      <span aria-live="polite">{t(done ? 'leads.copied' : 'leads.copy')}</span>
    </button>
  );
}

/** An office's server is often reached without https, where browsers have the old way only. */
async function copy(text: string): Promise<boolean> {
  if (window.isSecureContext) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
