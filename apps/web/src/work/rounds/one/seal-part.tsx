import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../../ui/china.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useMe } from '../../session.tsx';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { type Round, type StageSeal, unsealStage } from '../api.ts';

interface SealPartProps {
  round: Round;
  seal: readonly StageSeal[];
  onRound: (round: Round) => void;
}

/** The seal on a round's marks: which stages are open, by whom, and giving one's own word. */
export function SealPart({ round, seal, onRound }: SealPartProps) {
  const { t } = useTranslation();
  const may = useMe().permissions.includes('round:unseal');
  const [asked, setAsked] = useState<StageSeal | null>(null);
  const nameOf = ({ stage, name }: StageSeal) => (stage === '*' ? t('rounds.seal.whole') : name);
  return (
    <section className="round-part" aria-labelledby="seal-title">
      <h2 id="seal-title">{t('rounds.seal.title')}</h2>
      <p className="muted">{t('rounds.seal.lead')}</p>
      <div className="sheet seal-sheet">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('rounds.seal.stage')}</th>
              <th scope="col">{t('rounds.seal.state')}</th>
              <th scope="col">{t('rounds.seal.words')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('people.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {seal.map((one) => (
              <tr key={one.stage}>
                <th scope="row">{nameOf(one)}</th>
                <td>
                  <span className={one.sealed ? 'chip provisional' : 'chip grade'}>
                    {t(one.sealed ? 'rounds.seal.sealed' : 'rounds.seal.opened')}
                  </span>
                </td>
                <td>
                  {one.words.map(({ by, at }) => (
                    <span key={at} className="seal-word">
                      {by} <span className="muted">{chinaMinute(at)}</span>
                    </span>
                  ))}
                </td>
                <td className="row-actions">
                  {may && one.fault === null ? (
                    <button
                      type="button"
                      className="button small"
                      aria-label={`${t('rounds.seal.go')}${t('common.colon')}${nameOf(one)}`}
                      onClick={() => setAsked(one)}
                    >
                      {t('rounds.seal.go')}
                    </button>
                  ) : null}
                  {one.fault === 'collecting' || (may && one.fault === 'given') ? (
                    <span className="muted">{t(`rounds.seal.fault.${one.fault}`)}</span>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asked ? (
        <Ask
          round={round}
          stage={asked.stage}
          name={nameOf(asked)}
          onClose={() => setAsked(null)}
          onRound={(after) => {
            setAsked(null);
            onRound(after);
          }}
        />
      ) : null}
    </section>
  );
}

interface AskProps extends Omit<SealPartProps, 'seal'> {
  stage: string;
  name: string;
  onClose: () => void;
}

function Ask({ round, stage, name, onClose, onRound }: AskProps) {
  const { t } = useTranslation();
  const { busy, error, submit } = useSubmit(async (reason: string) => onRound(await unsealStage(round, stage, reason)));
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(String(new FormData(event.currentTarget).get('reason') ?? ''));
  };
  return (
    <Dialog title={`${t('rounds.seal.go')}${t('common.colon')}${name}`} onClose={onClose}>
      <form onSubmit={send}>
        <p>{t('rounds.seal.oneWay')}</p>
        <label className="field">
          <span>{t('rounds.reason')}</span>
          <textarea className="input" name="reason" rows={2} required maxLength={500} defaultValue="" />
        </label>
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy}>
            {t('rounds.seal.go')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
