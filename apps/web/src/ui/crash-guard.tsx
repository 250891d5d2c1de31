import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Notice } from './notice.tsx';

interface Props {
  /** Where the reader is: going elsewhere tries again, without tearing down what works. */
  place: string;
  children: ReactNode;
}

interface State {
  error: Error | null;
  place: string;
}

/** Shows what happened instead of a blank page. React offers this only to classes. */
export class CrashGuard extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { error: null, place };
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
