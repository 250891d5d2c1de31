import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../i18n/index.ts';
import { useMe } from '../session.tsx';
import type { Block, Piece } from './blocks.ts';
import { guideIn, readers } from './guide.ts';
import './help.css';

/** The guide to a round: who does what in which order, the parts of one's own posts unfolded. */
export function HelpPage() {
  const { t, i18n } = useTranslation();
  const roles = useMe().posts.map(({ role }) => role);
  const sections = useMemo(() => guideIn(i18n.language as Lang), [i18n.language]);
  return (
    <div className="page work-page help">
      <h1>{t('help.title')}</h1>
      <p className="lead">{t('help.lead')}</p>
      {sections.map(({ title, blocks }, at) => {
        const of = readers[at] ?? null;
        const mine = of?.some((role) => roles.includes(role)) ?? false;
        return (
          <details key={`${i18n.language} ${title}`} className="sheet" open={of === null || mine}>
            <summary>
              <h2>{title}</h2>
              {mine ? <span className="chip grade">{t('help.mine')}</span> : null}
            </summary>
            {blocks.map((block, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text, in its order
              <Shown key={nth} block={block} />
            ))}
          </details>
        );
      })}
    </div>
  );
}

function Shown({ block }: { block: Block }) {
  if (block.kind === 'paragraph') return <p>{words(block.pieces)}</p>;
  if (block.kind === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List className={block.ordered ? 'help-steps' : 'help-points'}>
        {block.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items of a text, in its order
          <li key={at}>{words(item)}</li>
        ))}
      </List>
    );
  }
  const [head = [], ...rows] = block.rows;
  return (
    <div className="help-table">
      <table className="data">
        <thead>
          <tr>
            {head.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a text, in its order
              <th key={at} scope="col">
                {words(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a text, in its order
            <tr key={nth}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a text, in its order
                <td key={at}>{words(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const words = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }, at) => {
    const key = `${at} ${text}`;
    if (kind === 'strong') return <strong key={key}>{text}</strong>;
    if (kind === 'code') return <code key={key}>{text}</code>;
    return text;
  });
