import { isRoundState } from '@mingjian/workflow';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../../ui/china.ts';
import type { CourseEvent, Round } from '../api.ts';
import type { SectionProps } from './section.ts';

/** What has happened to the round: who, when, what and why; the newest first. */
export function CourseSection({ round }: SectionProps) {
  const { t } = useTranslation();
  return (
    <div className="page round-page">
      <p className="lead">{t('rounds.courseLead')}</p>
      <ol className="course">
        {[...round.events].reverse().map((event) => (
          <li key={event.seq}>
            <span className="course-time">{chinaMinute(event.at)}</span>
            <div>
              <strong>{wordOf(t, event.kind)}</strong> <span className="muted">{event.by ?? t('rounds.bySystem')}</span>
              {event.reason ? <p>{event.reason}</p> : null}
              <Detail event={event} round={round} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function wordOf(t: TFunction, kind: string): string {
  if (kind === 'draft') return t('rounds.event.draft');
  if (kind === 'title') return t('rounds.event.title');
  if (isRoundState(kind)) return kind === 'stopped' ? t('rounds.event.stopped') : t(`rounds.go.${kind}`);
  return kind === 'amended' || kind === 'params' || kind === 'units' || kind === 'windows' || kind === 'unsealed'
    ? t(`rounds.event.${kind}`)
    : kind;
}

function Detail({ event, round }: { event: CourseEvent; round: Round }) {
  const { t } = useTranslation();
  const { kind, detail } = event;
  const show = (value: unknown) =>
    value === null ? '—' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (kind === 'params') {
    return (
      <ul className="course-detail">
        {Object.entries(detail as Record<string, [unknown, unknown]>).map(([name, [was, is]]) => (
          <li key={name}>
            {round.params.find((param) => param.name === name)?.ask ?? name}
            {t('common.colon')}
            {show(was)} → <strong>{show(is)}</strong>
          </li>
        ))}
      </ul>
    );
  }
  if (Array.isArray(detail.acknowledged)) {
    return (
      <div className="course-detail">
        {t('hints.acknowledged')}
        <ul>
          {detail.acknowledged.map((text) => (
            <li key={String(text)}>{String(text)}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (kind === 'title')
    return (
      <p className="course-detail">
        {show(detail.before)} → <strong>{show(detail.after)}</strong>
      </p>
    );
  if (kind === 'amended')
    return <p className="course-detail">{t('amend.became', { version: String(detail.version) })}</p>;
  if (kind === 'unsealed') {
    const stage = round.stages.find(({ id }) => id === detail.stage);
    return stage && stage.id !== '*' ? <p className="course-detail">{stage.name}</p> : null;
  }
  if (kind === 'windows') {
    return (
      <ul className="course-detail">
        {(detail.windows as { stage: string; from: string; to: string }[]).map(({ stage, from, to }) => (
          <li key={stage}>
            {stage === '*' ? '' : `${round.stages.find(({ id }) => id === stage)?.name ?? stage}${t('common.colon')}`}
            {from} {t('rounds.until')} {to}
          </li>
        ))}
      </ul>
    );
  }
  if (kind === 'units') {
    const [before, after] = [detail.before as string[], detail.after as string[]];
    const added = after.filter((id) => !before.includes(id));
    const gone = before.filter((id) => !after.includes(id));
    const tags = Object.entries((detail.tags ?? {}) as Record<string, { given: string[]; taken: string[] }>);
    const sameUnits = added.length + gone.length === 0;
    return (
      <div className="course-detail">
        {sameUnits && tags.length > 0 ? null : (
          <p>
            {t('rounds.unitsChanged', { before: before.length, after: after.length })}
            {added.length > 0 ? ` +${added.join(t('common.listJoin'))}` : ''}
            {gone.length > 0 ? ` −${gone.join(t('common.listJoin'))}` : ''}
          </p>
        )}
        {tags.map(([tag, { given, taken }]) => (
          <p key={tag}>
            {t('tags.of', { tag })}
            {t('common.colon')}
            {[
              ...(given.length > 0 ? [t('tags.given', { names: given.join(t('common.listJoin')) })] : []),
              ...(taken.length > 0 ? [t('tags.taken', { names: taken.join(t('common.listJoin')) })] : []),
            ].join(t('desk.missingAnd'))}
          </p>
        ))}
      </div>
    );
  }
  if (kind === 'signed' && typeof detail.result === 'string') {
    return (
      <p className="course-detail">
        {t('rounds.signedOn', { facts: String(detail.facts) })} <code>{detail.result}</code>
      </p>
    );
  }
  return null;
}
