import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { type ListedRound, listRounds } from '../desk/api.ts';
import { RoundHead } from '../round-head.tsx';
import { LoadFailure } from '../told.tsx';
import { getRatings } from './api.ts';
import { RatingSheet } from './rating-sheet.tsx';
import './rate.css';

/** 互评: the rating forms of one's own unit in a round: `#/work/rate/<round>`. */
export function RatePage({ path }: { path: readonly string[] }) {
  const { t } = useTranslation();
  const [load, retry] = useLoad('rounds', listRounds);
  if (load.state === 'loading') return <PageSkeleton />;
  if (load.state === 'failed') return <LoadFailure error={load.error} retry={retry} />;
  const rounds = load.value;
  const round = rounds.find(({ id }) => id === path[0]) ?? rounds.find(({ state }) => state === 'open') ?? rounds[0];
  if (!round) {
    return (
      <div className="page work-page">
        <h1>{t('workMenu.rate')}</h1>
        <Notice title={t('rate.noRound')}>{t('rate.noRoundMend')}</Notice>
      </div>
    );
  }
  return <RateRound key={round.id} round={round} rounds={rounds} />;
}

function RateRound({ round, rounds }: { round: ListedRound; rounds: readonly ListedRound[] }) {
  const { t } = useTranslation();
  const [load, retry] = useLoad(round.id, (signal) => getRatings(round.id, signal));
  if (load.state === 'loading') return <PageSkeleton />;
  if (load.state === 'failed') return <LoadFailure error={load.error} retry={retry} />;
  const { forms, state } = load.value;
  return (
    <div className="page work-page rate">
      <RoundHead page="rate" round={round} rounds={rounds} />
      {forms.length > 0 ? <p className="lead">{t('rate.lead')}</p> : null}
      {forms.length > 0 && state !== 'open' ? <Notice title={t('rate.closed')} /> : null}
      {forms.length === 0 ? <Notice title={t('rate.noForm')}>{t('rate.noFormMend')}</Notice> : null}
      {forms.map((form) => (
        <RatingSheet
          key={`${form.rater.id} ${form.class} ${form.indicator} ${form.rule}`}
          round={round.id}
          first={form}
          open={state === 'open'}
        />
      ))}
    </div>
  );
}
