import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Icon } from '../../ui/icon.tsx';
import { listPosts, listUnits, pageOfAccounts } from '../people/api.ts';
import { workHref } from '../place.ts';
import { Told } from '../told.tsx';
import { firstSteps } from './first-steps.ts';

/** What an administrator does first, in its order, with what is done ticked. */
export function AdministratorSteps() {
  const { t } = useTranslation();
  const [load] = useLoad('first steps', async (signal) => {
    const [accounts, posts, units] = await Promise.all([
      pageOfAccounts({ limit: 2 }, signal),
      listPosts(signal),
      listUnits(signal),
    ]);
    return firstSteps(accounts.length, posts, units);
  });
  if (load.state === 'loading') return <div className="skeleton home-wait" aria-busy="true" />;
  if (load.state === 'failed') return <Told error={load.error} />;
  const { accounts, lacking, liaisons } = load.value;
  const reported = liaisons.state === 'done';
  const all = accounts && lacking.length === 0 && reported;
  const roles = lacking.map((role) => t(`role.${role}`)).join(t('common.listJoin'));
  return (
    <section className="first-steps">
      <h2>{t(all ? 'firstSteps.titleDone' : 'firstSteps.title')}</h2>
      <ol>
        <Step done={accounts} title={t('firstSteps.accounts')} href={workHref('accounts')}>
          {t(accounts ? 'firstSteps.accountsDone' : 'firstSteps.accountsOpen')}
        </Step>
        <Step done={lacking.length === 0} title={t('firstSteps.posts')} href={workHref('posts')}>
          {lacking.length === 0 ? t('firstSteps.postsDone') : t('firstSteps.postsOpen', { roles })}
        </Step>
        <Step done={reported} title={t('firstSteps.liaisons')} href={workHref('posts')}>
          {liaisons.state === 'lacks' ? (
            <>
              {liaisons.posts > 0 ? t('firstSteps.liaisonsLack', { count: liaisons.posts }) : null}
              {liaisons.posts > 0 && liaisons.holders > 0 ? <br /> : null}
              {liaisons.holders > 0 ? t('firstSteps.liaisonsVacant', { count: liaisons.holders }) : null}
            </>
          ) : (
            t(reported ? 'firstSteps.liaisonsDone' : 'firstSteps.liaisonsOpen')
          )}
        </Step>
        <Step done={null} title={t('firstSteps.backup')}>
          {t('firstSteps.backupAbout')}
        </Step>
      </ol>
    </section>
  );
}

/** `done`: null where the system cannot know. */
function Step(props: { done: boolean | null; title: string; href?: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { done, title, href, children } = props;
  const state = done === null ? 'unknown' : done ? 'done' : 'open';
  return (
    <li className={`first-${state}`}>
      <span className="first-state">
        {state === 'done' ? <Icon name="check" size={15} /> : null} {t(`firstSteps.state.${state}`)}
      </span>
      <span>
        <strong>{href ? <a href={href}>{title}</a> : title}</strong>
        <span className="muted">{children}</span>
      </span>
    </li>
  );
}
