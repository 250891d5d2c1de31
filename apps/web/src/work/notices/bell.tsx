import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { workHref } from '../place.ts';
import { useUnread } from './unread.ts';
import './notices.css';

/** More than this many are not counted out. */
const MOST = 99;

/** The way to one's notices, with how many are unread. */
export function Bell({ current }: { current: boolean }) {
  const { t } = useTranslation();
  const unread = useUnread();
  return (
    <a
      className="bell"
      href={workHref('notices')}
      aria-current={current ? 'page' : undefined}
      aria-label={unread > 0 ? t('notices.unread', { count: unread }) : t('notices.title')}
    >
      <Icon name="bell" size={20} />
      {unread > 0 ? <span className="bell-count">{unread > MOST ? `${MOST}+` : unread}</span> : null}
    </a>
  );
}
