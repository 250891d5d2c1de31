import { useTranslation } from 'react-i18next';
import type { ListedRound } from './desk/api.ts';
import { workHref } from './place.ts';

/** Title of the round that a page is about, the way to its plan, and the choice of another one; `page` is the menu's entry. */
export function RoundHead(props: { page: string; round: ListedRound; rounds: readonly ListedRound[] }) {
  const { t } = useTranslation();
  const { page, round, rounds } = props;
  return (
    <div className="page-head">
      <h1>{round.title}</h1>
      <a href={workHref('plan', round.id)}>{t('reading.open')}</a>
      {rounds.length > 1 ? (
        <select
          className="input"
          aria-label={t('desk.round')}
          value={round.id}
          onChange={(event) => {
            window.location.hash = workHref(page, event.target.value);
          }}
        >
          {rounds.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  );
}
