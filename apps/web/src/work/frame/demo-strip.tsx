import { useTranslation } from 'react-i18next';
import { useSession } from '../session.tsx';
import '../../features/round/banner.css';

/** Says on every screen of a demonstration that its data is invented; nothing elsewhere. */
export function DemoStrip() {
  const { t } = useTranslation();
  const { demo } = useSession();
  if (!demo) return null;
  return (
    <p className="banner demo-strip" role="note">
      <strong>{t('work.demo')}</strong>
      <span>{t('work.demoAbout')}</span>
    </p>
  );
}
