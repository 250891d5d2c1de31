import { useTranslation } from 'react-i18next';
import { FactLine } from '../../features/unit/fact-line.tsx';
import { shownCode } from '../../features/unit/naming.ts';
import { Icon } from '../../ui/icon.tsx';
import { shortText } from '../../ui/number.ts';
import { Points } from '../../ui/points.tsx';
import { type Evidence, evidenceUrl } from '../desk/api.ts';
import type { Behind } from './behind.ts';

/** One indicator: its points, the lines that cost some, and folded below what was found, with the files to be saved. */
export function BehindRow({ round, behind: { node, losses, basis } }: { round: string; behind: Behind }) {
  const { t } = useTranslation();
  return (
    <li>
      <p>
        <span className="tree-code">{shownCode(node.code)}</span> {node.name}
        <span className="number">
          <Points points={node.points} range={node.range} />
          {node.full === null ? null : <span className="muted"> / {shortText(node.full)}</span>}
        </span>
      </p>
      {losses.map((text) => (
        <p key={text} className="loss-text">
          {text}
        </p>
      ))}
      {basis.length > 0 ? (
        <details className="basis">
          <summary>{t('liaison.basis', { count: basis.length })}</summary>
          {basis.map(({ fact, verdict, evidence }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: released entries are a fixed list
            <div key={at} className="basis-fact">
              <FactLine fact={fact} verdict={verdict} />
              {evidence.map((one) => (
                <EvidenceDoor key={one.id} round={round} one={one} />
              ))}
            </div>
          ))}
        </details>
      ) : null}
    </li>
  );
}

/** A file is saved, never shown in the page; a link opens in a window of its own. */
function EvidenceDoor({ round, one }: { round: string; one: Evidence }) {
  return (
    <p className="basis-file">
      {one.link === null ? (
        <a href={evidenceUrl(round, one.id)} download={one.name}>
          <Icon name="download" size={14} />
          {one.name}
        </a>
      ) : (
        <a href={one.link} target="_blank" rel="noreferrer noopener">
          {one.name}
        </a>
      )}
      {one.note ? <span className="muted">{one.note}</span> : null}
    </p>
  );
}
