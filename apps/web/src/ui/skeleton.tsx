import { useTranslation } from 'react-i18next';

/** The outline of a page while its data is on the way. */
export function PageSkeleton() {
  const { t } = useTranslation();
  const widths = [62, 88, 74, 91, 58, 83, 69, 77, 64, 86];
  return (
    <div className="page" aria-busy="true">
      <p className="visually-hidden" role="status">
        {t('common.loading')}
      </p>
      <div className="skeleton" style={{ width: 180, height: 34 }} />
      <div className="skeleton" style={{ width: '100%', height: 88, marginTop: 24 }} />
      <div style={{ display: 'grid', gap: 18, marginTop: 28 }}>
        {widths.map((width) => (
          <div key={width} className="skeleton" style={{ width: `${width}%`, height: 16 }} />
        ))}
      </div>
    </div>
  );
}
