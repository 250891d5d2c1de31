import { factVerdict, type PlanNode } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import { type Lang, problemText } from '@mingjian/model/problem';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { CallFailure } from '../../../api/failure.ts';
import { whatText, whenText } from '../../../features/unit/fact-line.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { shortText } from '../../../ui/number.ts';
import { Points } from '../../../ui/points.tsx';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { sendFacts } from '../api.ts';
import { namedUnit } from '../names.ts';
import type { Desk } from '../opened.ts';
import { refusalOf } from '../outbox.ts';
import type { BatchPreview, LeftOut } from './batch.ts';
import { LeftOutList } from './left-out-list.tsx';

/** As many facts as the server takes at once. */
const MOST = 500;

/** What will be recorded for which unit, what it is worth, and who is left out; sent in one request, all of it or nothing. */
export function PreviewDialog(props: {
  desk: Desk;
  round: string;
  preview: BatchPreview;
  out: readonly LeftOut[];
  onClose: () => void;
  onTaken: () => void;
  onStale: () => Promise<void>;
}) {
  const { t, i18n } = useTranslation();
  const { desk, round, preview, out, onClose } = props;
  const { rows, refused } = preview;
  const facts = rows.flatMap((row) => row.facts);
  const { busy, error, submit } = useSubmit(async () => {
    // Nobody had judged them when they were chosen: the server takes nothing where somebody has since.
    const seen = rows.map(({ candidate: { task } }) => ({ unit: task.unit, indicator: task.indicator, upTo: 0 }));
    try {
      await sendFacts(round, facts, seen);
    } catch (failure) {
      if (failure instanceof CallFailure && failure.code === 'stale') return props.onStale();
      throw failure;
    }
    props.onTaken();
  });
  const unsure = error instanceof CallFailure && (error.status === 0 || error.status >= 500);
  return (
    <Dialog title={t('batch.previewTitle')} onClose={onClose} wide>
      <div className="dialog-body">
        <p className="muted">{t('batch.follows')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys */}
        <div className="batch-rows" tabIndex={0}>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('batch.units')}</th>
                <th scope="col">{t('batch.what')}</th>
                <th scope="col" className="number">
                  {t('batch.points')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ candidate, facts, points }) => (
                <tr key={candidate.task.unit}>
                  <th scope="row">{namedUnit(desk, candidate.leaf.unit)}</th>
                  <td>
                    {facts.map((fact) => (
                      <p key={fact.id}>
                        <span className="muted">{whenText(fact, t)}</span>{' '}
                        {saidText(fact, t, i18n.language as Lang, candidate.leaf.node)}
                      </p>
                    ))}
                  </td>
                  <td className="number">
                    <Points points={points.points} range={points.range} />
                    {points.full === null || points.full === '0' ? null : (
                      <span className="muted"> {t('batch.out_of', { full: shortText(points.full) })}</span>
                    )}
                  </td>
                </tr>
              ))}
              {refused.map(({ candidate, problems }) => (
                <tr key={candidate.task.unit}>
                  <th scope="row">{namedUnit(desk, candidate.leaf.unit)}</th>
                  <td colSpan={2} className="loss">
                    {t('batch.why.refused')}
                    {t('common.colon')}
                    {problems[0] ? problemText(problems[0], i18n.language as Lang) : ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          {t('desk.reason')}
          {t('common.colon')}
          {facts[0]?.note}
        </p>
        <LeftOutList out={out} />
        <Told error={error} />
        {unsure ? <p className="muted">{t('batch.again')}</p> : null}
        {refusalOf(error)
          ?.lines.slice(0, 4)
          .map((line) => (
            <p key={line} className="told">
              {line}
            </p>
          ))}
        {facts.length > MOST ? <p className="told">{t('batch.tooMany', { most: MOST, count: facts.length })}</p> : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button
            type="button"
            className="button primary"
            disabled={busy || rows.length === 0 || facts.length > MOST}
            onClick={() => void submit()}
          >
            {busy ? t('batch.sending') : t('batch.confirm', { count: rows.length })}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** A count of none in the words of the button that says it. */
function saidText(fact: Fact, t: TFunction, lang: Lang, node: PlanNode): string {
  if (fact.count !== '0') return whatText(fact, t, factVerdict(node, fact, lang));
  if (fact.kind === 'delivery') return t('desk.noneHandedIn');
  return t(fact.kind === 'case' ? 'desk.noCase' : 'desk.none');
}
