import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallFailure } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';
import { sizeText } from '../../features/own-data/drop-box.tsx';
import { Icon } from '../../ui/icon.tsx';
import { toldWords } from '../told.tsx';
import { type Evidence, evidenceUrl } from './api.ts';
import { type Look, lookOf } from './look.ts';

/** Larger files are only saved: a preview would hold them in memory twice. */
const MOST_SHOWN = 15 * 1024 * 1024;

/** A picture in place; a PDF in a window of the browser's own reader; anything else to be saved. */
export function Preview({ round, one }: { round: string; one: Evidence }) {
  const { t } = useTranslation();
  if (one.link !== null) {
    return (
      <p className="preview-link">
        <a href={one.link} target="_blank" rel="noreferrer noopener">
          {one.link}
        </a>
      </p>
    );
  }
  return (
    <>
      {one.size <= MOST_SHOWN ? <Shown url={evidenceUrl(round, one.id)} name={one.name} /> : null}
      <a className="button small" href={evidenceUrl(round, one.id)} download={one.name}>
        <Icon name="download" size={14} />
        {t('desk.saveFile', { size: sizeText(one.size) })}
      </a>
    </>
  );
}

/** A file of evidence, looked at by its bytes. */
export function Shown({ url, name }: { url: string; name: string }) {
  const { t } = useTranslation();
  const [load] = useLoad(url, (signal) => bytesOf(url, signal));
  if (load.state === 'loading') return <div className="skeleton" style={{ height: 120 }} />;
  if (load.state === 'failed') return <p className="told">{toldWords(t, load.error)}</p>;
  const look = lookOf(load.value);
  if (look === null) return <p className="muted">{t('desk.noPreview')}</p>;
  if (look === 'application/pdf') return <PdfDoor bytes={load.value} />;
  return <Picture bytes={load.value} look={look} name={name} />;
}

async function bytesOf(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { credentials: 'same-origin', signal });
  if (!response.ok) throw new CallFailure('not-found', response.status, '');
  return new Uint8Array(await response.arrayBuffer());
}

/** As a data address: the page's policy lets pictures come from itself and from such addresses only. */
function Picture({ bytes, look, name }: { bytes: Uint8Array<ArrayBuffer>; look: Look; name: string }) {
  const { t } = useTranslation();
  const [source, setSource] = useState<string | null>(null);
  const [large, setLarge] = useState(false);
  useEffect(() => {
    const reader = new FileReader();
    reader.onload = () => setSource(String(reader.result));
    reader.readAsDataURL(new Blob([bytes], { type: look }));
    return () => reader.abort();
  }, [bytes, look]);
  if (source === null) return <div className="skeleton" style={{ height: 120 }} />;
  return (
    <button
      type="button"
      className={large ? 'picture large' : 'picture'}
      aria-label={t(large ? 'desk.smaller' : 'desk.larger')}
      onClick={() => setLarge(!large)}
    >
      <img src={source} alt={name} />
    </button>
  );
}

function PdfDoor({ bytes }: { bytes: Uint8Array<ArrayBuffer> }) {
  const { t } = useTranslation();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  if (url === null) return null;
  return (
    <a className="button small" href={url} target="_blank" rel="noreferrer">
      <Icon name="sheet" size={14} />
      {t('desk.openPdf')}
    </a>
  );
}
