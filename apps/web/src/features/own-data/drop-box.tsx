import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';

/** A place for one file: a native file field behind a large target that also takes a drop. */
export function DropBox(props: {
  title: string;
  how: string;
  accept: string;
  optional?: boolean;
  file: File | null;
  onFile: (file: File | null) => void;
}) {
  const { t } = useTranslation();
  const { file } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) props.onFile(dropped);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition; the field inside does the same
    <div
      className={`drop-box${over ? ' over' : ''}${file ? ' filled' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>
        <strong>
          {props.title} {props.optional ? <small className="muted">{t('own.optional')}</small> : null}
        </strong>
        <span className="muted">{props.how}</span>
        <span className="drop-state">
          <Icon name={file ? 'sheet' : 'own-data'} />
          {over
            ? t('own.dropHere')
            : file
              ? t('own.chosen', { name: file.name, size: sizeText(file.size) })
              : t('own.drop')}
        </span>
      </label>
      <input
        id={id}
        type="file"
        accept={props.accept}
        onChange={(event) => {
          props.onFile(event.target.files?.[0] ?? null);
          event.target.value = ''; // so that the same file can be chosen again after mending it
        }}
      />
      {file ? (
        <button type="button" className="link" onClick={() => props.onFile(null)}>
          {t('own.clear')}
        </button>
      ) : null}
    </div>
  );
}

export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  const short = (size: number) => String(Number(size.toFixed(1)));
  return kilo < 1024 ? `${short(kilo)} KB` : `${short(kilo / 1024)} MB`;
}
