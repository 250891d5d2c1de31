import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { chinaDay } from '../../ui/china.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { WorkbookPage } from '../imports/workbook-page.tsx';
import { workHref } from '../place.ts';
import { SitesPage } from '../sites/sites-section.tsx';
import { LoadFailure } from '../told.tsx';
import { type DeskFile, getDesk, type ListedRound, listRounds, listTasks, type Task } from './api.ts';
import { DeskBoard } from './desk-board.tsx';
import { openDesk } from './opened.ts';
import type { Work } from './types.ts';
import './desk.css';
import './evidence.css';
import './verdict.css';

const pageOf = { assess: 'desk', review: 'review' } as const;

/** The scoring desk of an assessor: `#/work/desk/<round>/<by>/<unit>/<indicator>`. */
export function AssessPage({ path }: { path: readonly string[] }) {
  const [first, round] = path;
  if (first === 'workbook' && round) return <WorkbookPage round={round} />;
  if (first === 'sites' && round) return <SitesPage round={round} from="desk" />;
  return <DeskPage work="assess" path={path} />;
}

/** The same desk for a reviewer: what others entered. */
export const ReviewPage = ({ path }: { path: readonly string[] }) => <DeskPage work="review" path={path} />;

function DeskPage({ work, path }: { work: Work; path: readonly string[] }) {
  const { t } = useTranslation();
  const [load, retry] = useLoad('rounds', listRounds);
  if (load.state === 'loading') return <PageSkeleton />;
  if (load.state === 'failed') return <LoadFailure error={load.error} retry={retry} />;
  const rounds = load.value.filter(({ state }) => state !== 'draft' && state !== 'announced');
  const round = rounds.find(({ id }) => id === path[0]) ?? rounds.find(({ state }) => state === 'open') ?? rounds[0];
  if (!round) {
    return (
      <div className="page">
        <h1>{t(`workMenu.${pageOf[work]}`)}</h1>
        <Notice title={t('desk.noRound')}>{t('desk.noRoundMend')}</Notice>
      </div>
    );
  }
  return <RoundDesk key={round.id} work={work} round={round} rounds={rounds} path={path.slice(1)} />;
}

interface RoundDeskProps {
  work: Work;
  round: ListedRound;
  rounds: readonly ListedRound[];
  path: readonly string[];
}

function RoundDesk({ work, round, rounds, path }: RoundDeskProps) {
  const { t } = useTranslation();
  const [load, retry] = useLoad(round.id, async (signal) => {
    const [file, tasks] = await Promise.all([getDesk(round.id, signal), listTasks(round.id, signal)]);
    return { file, tasks };
  });
  if (load.state === 'loading') return <PageSkeleton />;
  if (load.state === 'failed') return <LoadFailure error={load.error} retry={retry} />;
  const { file, tasks } = load.value;
  const mine = tasksFor(work, tasks);
  if (mine.length === 0) {
    return (
      <div className="page">
        <h1>{t(`workMenu.${pageOf[work]}`)}</h1>
        <Notice title={t('desk.noTasks', { round: round.title })}>{t('desk.noTasksMend')}</Notice>
      </div>
    );
  }
  return <OpenedDesk work={work} round={round} rounds={rounds} path={path} file={file} first={mine} />;
}

function OpenedDesk(props: RoundDeskProps & { file: DeskFile; first: readonly Task[] }) {
  const { t } = useTranslation();
  const { file, work, round } = props;
  const [tasks, setTasks] = useState(props.first);
  const opened = useMemo(() => openDesk(file, chinaDay()), [file]);
  const [by = 'unit', unit = '', indicator = ''] = props.path;
  const order = by === 'indicator' ? 'indicator' : 'unit';
  const task =
    tasks.find((one) => one.unit === unit && one.indicator === indicator) ??
    tasks.find(({ turn, state }) => turn !== null && (state === 'returned' || state === 'third')) ??
    tasks.find(({ turn }) => turn !== null) ??
    tasks[0];
  const href = (next: { by?: string; unit?: string; indicator?: string }) =>
    workHref(
      pageOf[work],
      round.id,
      next.by ?? order,
      next.unit ?? task?.unit ?? '',
      next.indicator ?? task?.indicator ?? '',
    );
  const named = unit !== '';
  const here = href({});
  // The address names the cell, so that a reload and a link come back to it.
  useEffect(() => {
    if (!named) window.history.replaceState(null, '', here);
  }, [named, here]);
  if (!opened.ok || !task) return <Notice title={t('desk.broken')} tone="bad" />;
  return (
    <DeskBoard
      work={work}
      desk={opened.value}
      round={round}
      rounds={props.rounds}
      tasks={tasks}
      task={task}
      by={order}
      href={href}
      onTask={(changed) =>
        setTasks((all) =>
          all.map((one) => (one.unit === changed.unit && one.indicator === changed.indicator ? changed : one)),
        )
      }
      onMany={() =>
        void listTasks(round.id).then(
          (all) => setTasks(tasksFor(work, all)),
          () => {},
        )
      }
    />
  );
}

/** The cells of one kind of duty; a turn of the other kind is not waiting here. */
export const tasksFor = (work: Work, tasks: readonly Task[]): Task[] =>
  tasks
    .filter(({ duty }) => duty === 'both' || duty === work)
    .map((task) => (task.turn === work ? task : { ...task, turn: null }));
