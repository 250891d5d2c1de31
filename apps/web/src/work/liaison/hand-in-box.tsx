import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../features/own-data/drop-box.tsx';
import { Icon } from '../../ui/icon.tsx';
import { chosenFiles, droppedFiles, type Given, opened } from './dropped-files.ts';
import { exampleOf, type Named } from './match.ts';
import type { ZipFault } from './unzip.ts';

/** Where a folder, several files or an archive are dropped or chosen. */
export function HandInBox(props: { largest: number; indicators: readonly Named[]; onFiles: (files: Given[]) => void }) {
  const { largest, indicators, onFiles } = props;
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<{ name: string; fault: ZipFault }[]>([]);
  const take = async (given: Promise<Given[]> | Given[]) => {
    setBusy(true);
    try {
      const all = await opened(await given);
      setFaults(all.faults);
      if (all.files.length > 0) onFiles(all.files);
    } finally {
      setBusy(false);
    }
  };
  const example = exampleOf(indicators);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition; the fields inside do the same
    <div
      className={over ? 'hand-in-box over' : 'hand-in-box'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(droppedFiles(event.dataTransfer.items));
      }}
    >
      <Icon name="tray" size={26} />
      <div>
        <p className="hand-in-title">{t(busy ? 'liaison.opening' : 'liaison.dropTitle')}</p>
        <p className="muted">
          {t('liaison.dropHow', {
            most: sizeText(largest),
            example: example ? t('liaison.dropExample', { ...example }) : '',
          })}
        </p>
        {faults.map(({ name, fault }) => (
          <p key={name} className="told" role="alert">
            {name}
            {t('common.colon')}
            {t(`liaison.zip.${fault}`)}
          </p>
        ))}
      </div>
      <div className="hand-in-choose">
        <label className="button primary" htmlFor={`${id} files`}>
          {t('liaison.chooseFiles')}
        </label>
        <input
          id={`${id} files`}
          className="visually-hidden"
          type="file"
          multiple
          onChange={(event) => {
            void take(chosenFiles(event.target.files));
            event.target.value = '';
          }}
        />
        <label className="button folder" htmlFor={`${id} folder`}>
          {t('liaison.chooseFolder')}
        </label>
        <input
          id={`${id} folder`}
          className="visually-hidden"
          type="file"
          // Not among React's known attributes; every browser has it.
          {...{ webkitdirectory: '' }}
          onChange={(event) => {
            void take(chosenFiles(event.target.files));
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}
