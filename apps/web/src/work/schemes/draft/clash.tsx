import { useTranslation } from 'react-i18next';
import { setAbout } from './about.ts';
import type { clashOf } from './free-id.ts';
import type { Workshop } from './use-workshop.ts';

/** A draft that is called as another version: whether it is a new version of that plan, or another plan. */
export function Clash(props: { clash: NonNullable<ReturnType<typeof clashOf>>; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const { clash, change } = props;
  const { title, id, version } = clash.with;
  return (
    <div className="told" role="alert">
      <p>{t('draft.clash', { title, id, version })}</p>
      <p>
        <button type="button" className="button small" onClick={() => change((now) => setAbout(now, { id: clash.id }))}>
          {t('draft.otherPlan', { id: clash.id })}
        </button>{' '}
        <button
          type="button"
          className="button small"
          onClick={() => change((now) => setAbout(now, { version: clash.version }))}
        >
          {t('draft.newVersion', { title, version: clash.version })}
        </button>
      </p>
    </div>
  );
}
