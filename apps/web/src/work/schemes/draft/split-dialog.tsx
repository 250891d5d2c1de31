import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.tsx';
import { cuts, likelyCuts, numbered } from './cuts.ts';
import { piecesOf } from './pieces.ts';
import { type SplitWay, split, usualWay } from './split.ts';
import { sumsOf } from './sums.ts';
import type { Draft, DraftNode } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** The criterion in its parts: between two of them it may be cut, and one that is numbered into all of them at once. */
export function SplitDialog(props: { draft: Draft; node: DraftNode; change: Workshop['change']; onClose: () => void }) {
  const { t } = useTranslation();
  const { draft, node } = props;
  const criterion = node.says.criterion ?? '';
  const name = useId();
  const [way, setWay] = useState<SplitWay>(() => usualWay(draft, node.key, sumsOf(draft)));
  const [isAll, setAll] = useState(false);
  const every = cuts(criterion);
  const likely = likelyCuts(criterion);
  const offsets = isAll ? every : likely;
  const cut = (at: readonly number[]): void => {
    props.onClose();
    props.change((now) => split(now, node.key, at, way));
  };
  return (
    <Dialog title={t('draft.splitTitle')} onClose={props.onClose} wide>
      <div className="dialog-body">
        <fieldset className="draft-split-way">
          <legend>{t('draft.splitWay')}</legend>
          {(['below', 'beside'] as const).map((one) => (
            <label key={one} className="tick">
              <input type="radio" name={name} checked={way === one} onChange={() => setWay(one)} />
              <span>{t(`draft.splitWays.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        <p className="muted">{t(`draft.splitLead.${way}`)}</p>
        {numbered(criterion).length > 1 && likely.length > 0 ? (
          <p>
            <button type="button" className="button" onClick={() => cut(likely)}>
              {t('draft.splitNumbered', { count: likely.length + 1 })}
            </button>
          </p>
        ) : null}
        <div className="draft-cuts">
          {piecesOf(criterion, offsets).map(({ text, marks }, at) => (
            <div key={offsets[at - 1] ?? 0}>
              {at > 0 ? (
                <button type="button" className="button quiet small" onClick={() => cut([offsets[at - 1] ?? 0])}>
                  {t('draft.splitHere')}
                </button>
              ) : null}
              <p>
                {text} {marks === null ? null : <span className="muted">{t('draft.splitMarks', { marks })}</span>}
              </p>
            </div>
          ))}
        </div>
        <div className="dialog-actions">
          {every.length > likely.length ? (
            <button type="button" className="button quiet" onClick={() => setAll(!isAll)}>
              {t(isAll ? 'draft.splitLess' : 'draft.splitMore')}
            </button>
          ) : null}
          <button type="button" className="button" onClick={props.onClose}>
            {t('common.cancel')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
