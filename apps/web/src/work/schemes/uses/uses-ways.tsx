import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropBox } from '../../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../../features/own-data/told-problems.tsx';
import { chinaMinute } from '../../../ui/china.ts';
import { problemsIn } from '../../rounds/parts/problems.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { readUsesFile, type Use, type Uses, usesFileUrl, usesOfVersion } from './api.ts';

/** Earlier versions to go back to, and the same thing as a file. What is read is shown first and saved by the page. */
export function UsesWays(props: { hash: string; uses: Uses; manage: boolean; onRead: (uses: readonly Use[]) => void }) {
  const { t } = useTranslation();
  const { hash, uses, manage, onRead } = props;
  const [read, setRead] = useState<number | null>(null);
  const take = async (from: Promise<{ uses: readonly Use[] }>): Promise<void> => {
    setRead(null);
    const { uses: list } = await from;
    onRead(list);
    setRead(list.length);
  };
  const back = useSubmit((version: number) => take(usesOfVersion(hash, version)));
  const file = useSubmit((chosen: File) => take(readUsesFile(hash, chosen)));
  const problems = problemsIn(file.error);
  return (
    <>
      {uses.versions.length > 0 ? (
        <details>
          <summary>{t('uses.versions', { count: uses.versions.length })}</summary>
          <ul className="uses-versions">
            {uses.versions.map(({ version, uses: count, by, at }) => (
              <li key={version}>
                {t('uses.version', { version, count })}{' '}
                <span className="muted">
                  {by} · {chinaMinute(at)}
                </span>{' '}
                {manage && version !== uses.version ? (
                  <button type="button" className="button quiet small" onClick={() => void back.submit(version)}>
                    {t('uses.back', { version })}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
          <Told error={back.error} />
        </details>
      ) : null}
      <details>
        <summary>{t('uses.asFile')}</summary>
        {uses.uses.length > 0 ? (
          <p>
            <a href={usesFileUrl(hash)} download>
              {t('uses.download')}
            </a>
          </p>
        ) : null}
        {manage ? (
          <div className="uses-file">
            <DropBox
              title={t('uses.file')}
              how={t('uses.fileHow')}
              accept=".yaml,.yml"
              file={null}
              onFile={(chosen) => {
                if (chosen) void file.submit(chosen);
              }}
            />
          </div>
        ) : null}
        {problems ? <ToldProblems problems={problems} /> : <Told error={file.error} />}
      </details>
      {read === null ? null : <p role="status">{t('uses.read', { count: read })}</p>}
    </>
  );
}
