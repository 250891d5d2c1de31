import { type MouseEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToldProblem } from '../../../api/schemes.ts';
import type { ShownBlock, ShownDocument } from './api.ts';
import { indexOf } from './document-index.ts';
import { showInPane } from './show-in-pane.ts';
import './document.css';

/** The document as it was read. A click asks for the node read from there; the marked place is brought into view. */
export function DocumentPane(props: {
  document: ShownDocument;
  warnings: readonly ToldProblem[];
  at: string | null;
  words: string;
  onPick: (ats: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const { document: shown, at, words } = props;
  const box = useRef<HTMLDivElement>(null);
  const index = useMemo(() => indexOf(shown), [shown]);
  const marked = at === null ? undefined : index.get(at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words move the mark too
  useEffect(() => {
    const target = box.current?.querySelector('mark') ?? box.current?.querySelector('.is-marked');
    if (target) showInPane(target, 'center');
  }, [marked, words]);
  const pick = (event: MouseEvent<HTMLDivElement>) => {
    const place =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-at]')?.dataset.at : undefined;
    if (place !== undefined) props.onPick(index.get(place)?.ats ?? [place]);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: a short way for the mouse; the list of indicators does the same
    <div className="draft-paper" ref={box} onClick={pick}>
      <Warnings warnings={props.warnings} />
      {shown.blocks.map((block, at) => (
        <Block
          // biome-ignore lint/suspicious/noArrayIndexKey: the document does not change
          key={at}
          block={block}
          row={marked?.block === at ? marked.row : null}
          words={marked?.block === at ? words : ''}
        />
      ))}
      {shown.left > 0 ? <p className="muted">{t('draft.left', { count: shown.left })}</p> : null}
    </div>
  );
}

/** So many remarks stand there at once. */
const SHOWN = 5;

/** What was noted while the document was read, openly: whoever does not see it takes the draft for more than it is. */
function Warnings({ warnings }: { warnings: readonly ToldProblem[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (warnings.length === 0) return null;
  const more = all ? 0 : Math.max(0, warnings.length - SHOWN);
  return (
    <section className="draft-warnings" aria-labelledby="draft-warnings">
      <h3 id="draft-warnings">{t('draft.warnings', { count: warnings.length })}</h3>
      <ul>
        {warnings.slice(0, warnings.length - more).map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no identity of their own
          <li key={at}>
            {one.text} {one.mend}
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className="button quiet small" onClick={() => setAll(true)}>
          {t('draft.warningsMore', { count: more })}
        </button>
      ) : null}
    </section>
  );
}

/** `row`: which row is marked; of a paragraph any number. */
const Block = memo(function Block({ block, row, words }: { block: ShownBlock; row: number | null; words: string }) {
  if (block.kind === 'text') {
    return (
      <p
        className={`${block.level === null ? '' : 'draft-heading'}${row === null ? '' : ' is-marked'}`}
        data-at={block.at ?? undefined}
      >
        <Marked text={block.text} words={words} />
      </p>
    );
  }
  return (
    <div className="draft-table">
      <table>
        <tbody>
          {block.rows.map((cells, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the document does not change
            <tr key={at} className={row === at ? 'is-marked' : undefined}>
              {cells.map((cell, column) => (
                <td
                  key={cell.at ?? column}
                  rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
                  colSpan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
                  data-at={cell.at ?? undefined}
                >
                  <Marked text={cell.text} words={row === at ? words : ''} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

function Marked({ text, words }: { text: string; words: string }) {
  const from = words === '' ? -1 : text.indexOf(words);
  if (from < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, from)}
      <mark>{words}</mark>
      {text.slice(from + words.length)}
    </>
  );
}
