import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropBox } from '../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../features/own-data/told-problems.tsx';
import { chinaMinute } from '../../ui/china.ts';
import { problemsIn } from '../rounds/parts/problems.ts';
import { Told } from '../told.tsx';
import { useKept } from '../use-kept.ts';
import { useSubmit } from '../use-submit.ts';
import { bringWordList, listWordLists, wordListUrl } from './api.ts';
import '../../features/own-data/own-data.css';

type WordList = Awaited<ReturnType<typeof listWordLists>>[number];

/** The office's list of wrong words in its versions; whoever may brings the next one in. */
export function WordListsPart({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<number | null>(null);
  const { value: lists, error, reload } = useKept('word lists', listWordLists);
  const bring = useSubmit(async (file: File) => {
    setTaken(null);
    setTaken((await bringWordList(file)).version);
    reload();
  });
  const problems = problemsIn(bring.error);
  const [current, ...older] = lists ?? [];
  return (
    <section className="round-part word-lists">
      <h2>{t('wordLists.title')}</h2>
      <p className="muted">{t('wordLists.lead')}</p>
      <Told error={error} />
      {lists?.length === 0 ? <p>{t('wordLists.none')}</p> : null}
      {current ? (
        <p>
          <span className="chip grade">{t('wordLists.inUse')}</span> <Version list={current} />
        </p>
      ) : null}
      {older.length > 0 ? (
        <details>
          <summary>{t('wordLists.older', { count: older.length })}</summary>
          <ul>
            {older.map((list) => (
              <li key={list.id}>
                <Version list={list} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {mayChange ? (
        <div className="word-list-new">
          <DropBox
            title={t('wordLists.file')}
            how={t('wordLists.how')}
            accept=".xlsx,.csv,.txt"
            file={null}
            onFile={(file) => {
              if (file) void bring.submit(file);
            }}
          />
        </div>
      ) : null}
      {taken === null ? null : <p role="status">{t('wordLists.taken', { version: taken })}</p>}
      {problems ? <ToldProblems problems={problems} /> : <Told error={bring.error} />}
    </section>
  );
}

function Version({ list }: { list: WordList }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{t('wordLists.used', { version: list.version })}</strong> {list.name}{' '}
      <span className="muted">
        {t('wordLists.words', { count: list.words })} · {list.by} · {chinaMinute(list.at)}
      </span>{' '}
      <a href={wordListUrl(list.id)} download>
        {t('wordLists.download')}
      </a>
    </>
  );
}
