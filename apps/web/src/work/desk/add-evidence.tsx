import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../features/own-data/drop-box.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fileRefusal } from '../file-refusal.ts';
import { MaterialDay } from '../material-day.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { addEvidence } from './api.ts';
import { CaptureButton } from './capture-button.tsx';
import { cellKey, pastedName, usePendingFiles } from './pending-files.ts';
import type { EntryProps } from './types.ts';

/** Evidence by drop, by pasting a screenshot, or as a link; each with where it was seen and when. */
export function AddEvidence(props: EntryProps & { onAdded: (id: string) => void }) {
  const { t } = useTranslation();
  const { round, task, desk, onAdded } = props;
  const id = useId();
  const [files, setFiles] = usePendingFiles(cellKey(round, task));
  const [link, setLink] = useState('');
  const [note, setNote] = useState('');
  const [day, setDay] = useState('');
  const [over, setOver] = useState(false);
  const take = (more: readonly File[]) => setFiles([...files, ...more]);
  const running = useRef<AbortController | null>(null);
  const { busy, error, submit } = useSubmit(async () => {
    running.current = new AbortController();
    const { signal } = running.current;
    const said = { unit: task.unit, indicator: task.indicator, note: note.trim(), happenedOn: day };
    let left = files;
    let failed: unknown = null;
    // One that is refused stays with its reason, and those behind it go on.
    for (const file of files) {
      if (fileRefusal(file, desk.largest)) continue;
      try {
        const added = await addEvidence(round, said, file, signal);
        left = left.filter((one) => one !== file);
        setFiles(left);
        onAdded(added.id);
      } catch (error) {
        if (signal.aborted) return;
        failed ??= error;
      }
    }
    if (failed !== null) throw failed;
    if (link.trim()) {
      const added = await addEvidence(round, { ...said, link: link.trim() }, null);
      setLink('');
      onAdded(added.id);
    }
    if (left.length > 0) return;
    setNote('');
    setDay('');
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])];
      if (pasted.length === 0 || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      const at = new Date(Date.now() + 8 * 3_600_000).toISOString();
      take(pasted.map((file) => new File([file], pastedName(at, file.type), { type: file.type })));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  const something = files.some((file) => fileRefusal(file, desk.largest) === null) || link.trim() !== '';
  return (
    <form
      className={over ? 'add-evidence over' : 'add-evidence'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onSubmit={(event) => {
        event.preventDefault();
        if (something) void submit();
      }}
    >
      <label className="add-file" htmlFor={id}>
        <Icon name="own-data" />
        <span>{over ? t('own.dropHere') : t('desk.addHow', { most: sizeText(desk.largest) })}</span>
      </label>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        multiple
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      {files.length > 0 ? (
        <ul className="pending">
          {files.map((file, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be given twice
            <li key={at}>
              <span className="cut">{file.name}</span>
              <span className="muted">{sizeText(file.size)}</span>
              <Refused refusal={fileRefusal(file, desk.largest)} most={desk.largest} />
              {busy ? null : (
                <button
                  type="button"
                  className="link"
                  aria-label={`${t('own.clear')} ${file.name}`}
                  onClick={() => setFiles(files.filter((one) => one !== file))}
                >
                  {t('own.clear')}
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <input
        className="input"
        type="url"
        aria-label={t('desk.link')}
        placeholder={t('desk.link')}
        maxLength={2000}
        value={link}
        onChange={(event) => setLink(event.target.value)}
      />
      {link.trim() !== '' && URL.canParse(link.trim()) ? (
        <CaptureButton
          round={round}
          unit={task.unit}
          indicator={task.indicator}
          url={link.trim()}
          onCaptured={(evidence) => {
            setLink('');
            onAdded(evidence);
          }}
        />
      ) : null}
      {something ? (
        <div className="add-said">
          <label className="field">
            <span>{t('desk.whereField')}</span>
            <input
              className="input"
              maxLength={1000}
              placeholder={t('desk.whereHint')}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </label>
          <MaterialDay files={files} day={day} onDay={setDay} />
          <button type="submit" className="button small primary" disabled={busy}>
            {t(busy ? 'desk.adding' : 'desk.add')}
          </button>
          {busy ? (
            <button type="button" className="link" onClick={() => running.current?.abort()}>
              {t('work.stopSending')}
            </button>
          ) : null}
        </div>
      ) : null}
      <Told error={error} />
    </form>
  );
}

function Refused({ refusal, most }: { refusal: ReturnType<typeof fileRefusal>; most: number }) {
  const { t } = useTranslation();
  if (refusal === null) return null;
  return (
    <span className="told">
      {t(refusal === 'empty' ? 'work.emptyFile' : 'work.tooLarge', { most: sizeText(most) })}
    </span>
  );
}
