import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../../i18n/index.ts';
import { Icon, Seal } from '../../ui/icon.tsx';
import { DemoStrip } from '../frame/demo-strip.tsx';
import './entry.css';

/** The way in: the product on one side, one thing to do on the other. */
export function EntryFrame({
  title,
  lead,
  children,
  busy,
}: {
  title?: string;
  lead?: string;
  children?: ReactNode;
  busy?: boolean;
}) {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'zh' ? 'en' : 'zh';
  return (
    <div className="entry">
      <header className="entry-side">
        <Seal size={52} />
        <p className="entry-name">{t('app.name')}</p>
        <p className="entry-tagline">{t('app.tagline')}</p>
        <p className="entry-say">{t('entry.say')}</p>
        <button type="button" className="language" lang={other} onClick={() => switchLanguage(other)}>
          {t('app.otherLanguage')}
        </button>
      </header>
      <main className="entry-main" id="main" tabIndex={-1} aria-busy={busy}>
        {busy ? (
          <p className="muted" role="status">
            {t('common.loading')}
          </p>
        ) : null}
        <DemoStrip />
        {title ? <h1>{title}</h1> : null}
        {lead ? <p className="lead">{lead}</p> : null}
        {children}
        {busy ? null : (
          <a className="entry-samples" href="#/schemes">
            {t('entry.samples')}
            <Icon name="right" size={14} />
          </a>
        )}
      </main>
    </div>
  );
}
