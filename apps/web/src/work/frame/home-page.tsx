import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { workHref } from '../place.ts';
import { HomeRounds } from '../rounds/home-rounds.tsx';
import { useMe } from '../session.tsx';
import { useMenu } from '../use-menu.ts';
import { AdministratorSteps } from './administrator-steps.tsx';
import { useWaiting, WaitingWords } from './waiting-words.tsx';

/** Where one arrives: the posts one holds and what they are for. */
export function HomePage() {
  const { t } = useTranslation();
  const { account, posts, permissions } = useMe();
  const waiting = useWaiting();
  const mine = useMenu('');
  return (
    <div className="page work-home">
      <h1>{t('work.hello', { name: account.name })}</h1>
      {posts.length === 0 ? <p className="lead">{t('work.noPostMend')}</p> : null}
      {posts.length > 0 ? (
        <ul className="post-chips" aria-label={t('work.posts')}>
          {posts.map((post) => (
            <li key={post.id}>
              <strong>{post.name}</strong>
              {post.name === t(`role.${post.role}`) ? null : <span>{t(`role.${post.role}`)}</span>}
            </li>
          ))}
        </ul>
      ) : null}
      {permissions.includes('progress:read') ? <HomeRounds /> : null}
      {permissions.includes('account:manage') ? <AdministratorSteps /> : null}
      <ul className="door-list">
        {mine.map(({ id, icon }) => (
          <li key={id}>
            <a href={workHref(id)}>
              <Icon name={icon} size={22} />
              <span>
                <strong>{t(`workMenu.${id}`)}</strong>
                <span>
                  {id === 'posts' && !permissions.includes('post:manage') ? t('work.postsRead') : t(`workAbout.${id}`)}
                </span>
              </span>
              <WaitingWords id={id} waiting={waiting} />
              <Icon name="right" />
            </a>
          </li>
        ))}
        <li>
          <a href={workHref('help')}>
            <Icon name="help" size={22} />
            <span>
              <strong>{t('help.title')}</strong>
              <span>{t('help.about')}</span>
            </span>
            <Icon name="right" />
          </a>
        </li>
        <li>
          <a href="#/schemes">
            <Icon name="sheet" size={22} />
            <span>
              <strong>{t('work.samples')}</strong>
              <span>{t('work.samplesAbout')}</span>
            </span>
            <Icon name="right" />
          </a>
        </li>
      </ul>
    </div>
  );
}
