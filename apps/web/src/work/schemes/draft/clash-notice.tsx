import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../../ui/china.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import type { Clash, Workshop } from './use-workshop.ts';

/** Somebody else changed the draft meanwhile: which of the two is gone on with, is for a person to say. */
export function ClashNotice({ clash, decide }: { clash: Clash; decide: Workshop['decide'] }) {
  const { t } = useTranslation();
  const { busy, error, submit } = useSubmit(decide);
  const gone = clash.version === 0;
  return (
    <div className="told draft-clash" role="alert">
      <p>
        {gone
          ? t('draft.changed.gone')
          : t('draft.changed.by', { by: clash.by ?? '—', at: clash.at ? chinaMinute(clash.at) : '' })}
      </p>
      <p>
        <button type="button" className="button small" disabled={busy} onClick={() => void submit('mine')}>
          {t(gone ? 'draft.changed.again' : 'draft.changed.mine')}
        </button>{' '}
        <button type="button" className="button small" disabled={busy} onClick={() => void submit('theirs')}>
          {t(gone ? 'draft.changed.drop' : 'draft.changed.theirs')}
        </button>
      </p>
      <Told error={error} />
    </div>
  );
}
