import { noticeText } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../ui/china.ts';
import { Notice } from '../../ui/notice.tsx';
import { MoreRows } from '../list-bar.tsx';
import { workHref } from '../place.ts';
import { LoadFailure, Told } from '../told.tsx';
import { usePaged } from '../use-paged.ts';
import { useSubmit } from '../use-submit.ts';
import { type ListedNotice, pageOfNotices, readAllNotices, readNotice } from './api.ts';
import { refreshUnread } from './unread.ts';

/** What one is told, the newest first; each leads to the place that it is about. */
export function NoticesPage() {
  const { t } = useTranslation();
  const list = usePaged(pageOfNotices, '');
  const { load, rows, retry } = list;
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const isRead = ({ id, readAt }: ListedNotice) => readAt !== null || read.has(id);
  const all = useSubmit(async () => {
    await readAllNotices();
    setRead(new Set(rows.map(({ id }) => id)));
    await refreshUnread();
  });
  // Whoever follows the notice has read it, also where the server could not be told.
  const open = (notice: ListedNotice) => {
    if (isRead(notice)) return;
    setRead(new Set([...read, notice.id]));
    readNotice(notice.id).then(refreshUnread, () => undefined);
  };
  return (
    <div className="page work-page">
      <div className="page-head">
        <h1>{t('notices.title')}</h1>
        {rows.some((one) => !isRead(one)) ? (
          <button type="button" className="button" disabled={all.busy} onClick={() => void all.submit()}>
            {t('notices.readAll')}
          </button>
        ) : null}
      </div>
      <Told error={all.error} />
      {load.state === 'failed' ? <LoadFailure error={load.error} retry={retry} /> : null}
      {load.state === 'loading' && rows.length === 0 ? <p className="muted">{t('common.loading')}</p> : null}
      {load.state === 'ready' && rows.length === 0 ? (
        <Notice title={t('notices.none')}>{t('notices.noneAbout')}</Notice>
      ) : null}
      <ul className="notice-list">
        {rows.map((one) => (
          <NoticeLine key={one.id} notice={one} read={isRead(one)} onOpen={() => open(one)} />
        ))}
      </ul>
      <MoreRows list={list} />
    </div>
  );
}

function NoticeLine({ notice, read, onOpen }: { notice: ListedNotice; read: boolean; onOpen: () => void }) {
  const { t, i18n } = useTranslation();
  const { kind, title, detail, place, at } = notice;
  return (
    <li className={read ? undefined : 'unread'}>
      <a href={workHref(...place)} onClick={onOpen}>
        {read ? null : <span className="visually-hidden">{t('notices.new')}</span>}
        <span className="notice-line">
          {noticeText(kind, title ?? '', detail, i18n.language === 'zh' ? 'zh' : 'en')}
        </span>
        <time dateTime={at}>{chinaMinute(at)}</time>
      </a>
    </li>
  );
}
