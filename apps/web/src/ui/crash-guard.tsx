import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Notice } from './notice.tsx';

/** Shows what happened instead of a blank page. React offers this only to classes. */
export class CrashGuard extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className="page">
            <Notice
              title={t('failure.crash')}
              tone="bad"
              action={
                <button type="button" className="button" onClick={() => window.location.reload()}>
                  {t('failure.reload')}
                </button>
              }
            >
              <p>{t('failure.crashMend')}</p>
              <pre className="crash">{error.stack ?? error.message}</pre>
            </Notice>
          </div>
        )}
      </Translation>
    );
  }
}
