import { useTranslation } from 'react-i18next';
import { del } from '../../api/client.ts';
import { switchLanguage } from '../../i18n/index.ts';
import { Icon, Seal } from '../../ui/icon.tsx';
import { Bell } from '../notices/bell.tsx';
import { workHref } from '../place.ts';
import { useMe, useSession } from '../session.tsx';
import { useMenu } from '../use-menu.ts';

/** The menu, cut to what the person may do; below it who that is. */
export function WorkRail({ current }: { current: string }) {
  const { t, i18n } = useTranslation();
  const { account, posts } = useMe();
  const menu = useMenu(current);
  const { set, refresh } = useSession();
  const other = i18n.language === 'zh' ? 'en' : 'zh';
  const leave = () => {
    del('/api/session').then(() => {
      window.location.hash = workHref();
      set({ state: 'signed-out' });
    }, refresh);
  };
  return (
    <header className="rail work-rail">
      <div className="rail-head">
        <a className="brand" href={workHref()}>
          <Seal />
          <span>
            <strong>{t('app.name')}</strong>
            <small>{t('app.tagline')}</small>
          </span>
        </a>
        <Bell current={current === 'notices'} />
      </div>
      <nav aria-label={t('app.menu')}>
        <ul>
          <li>
            <a href={workHref()} aria-current={current === '' ? 'page' : undefined}>
              <Icon name="unit" />
              {t('work.home')}
            </a>
          </li>
          {menu.map(({ id, icon }) => (
            <li key={id}>
              <a href={workHref(id)} aria-current={current === id ? 'page' : undefined}>
                <Icon name={icon} />
                {t(`workMenu.${id}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={workHref('help')} aria-current={current === 'help' ? 'page' : undefined}>
              <Icon name="help" />
              {t('help.title')}
            </a>
          </li>
        </ul>
      </nav>
      <div className="rail-foot">
        <a className="rail-me" href={workHref('me')} aria-current={current === 'me' ? 'page' : undefined}>
          <strong>{account.name}</strong>
          <small>{posts.map(({ name }) => name).join(t('common.listJoin')) || t('work.noPost')}</small>
        </a>
        <button type="button" className="language" onClick={leave}>
          {t('work.leave')}
        </button>
        <button type="button" className="language" lang={other} onClick={() => switchLanguage(other)}>
          {t('app.otherLanguage')}
        </button>
      </div>
    </header>
  );
}
