import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CallFailure } from '../api/failure.ts';

/** A message that takes the place of content: an empty list, a failure. Says what to do next. */
export function Notice(props: { title: string; children?: ReactNode; tone?: 'plain' | 'bad'; action?: ReactNode }) {
  return (
    <div className={`notice ${props.tone ?? 'plain'}`} role={props.tone === 'bad' ? 'alert' : undefined}>
      <p className="notice-title">{props.title}</p>
      {props.children ? <div className="notice-text">{props.children}</div> : null}
      {props.action ? <div className="notice-action">{props.action}</div> : null}
    </div>
  );
}

/** What went wrong on the way to the server, and a way to try again. */
export function FailureNotice({ error, id, retry }: { error: unknown; id?: string; retry: () => void }) {
  const { t } = useTranslation();
  const status = error instanceof CallFailure ? error.status : null;
  const kind = status === 0 ? 'network' : status === 404 ? 'notThere' : 'server';
  const mend = {
    network: t('failure.networkMend'),
    server: t('failure.serverMend'),
    notThere: t('failure.notThereMend'),
  };
  const title = {
    network: t('failure.network'),
    server: t('failure.server', { status: status ?? 0 }),
    notThere: t('failure.notThere', { id: id ?? '' }),
  };
  return (
    <Notice
      title={title[kind]}
      tone="bad"
      action={
        <button type="button" className="button" onClick={retry}>
          {t('common.retry')}
        </button>
      }
    >
      {mend[kind]}
    </Notice>
  );
}
