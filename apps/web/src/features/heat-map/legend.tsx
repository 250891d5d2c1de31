import { useTranslation } from 'react-i18next';
import { heatGradient } from './colour.ts';
import './legend.css';

/** What the colours and textures of the heat map mean. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <div className="heat-legend">
      <span>
        {t('heat.legendNone')}
        <i className="heat-scale" style={{ background: heatGradient }} />
        {t('heat.legendFull')}
      </span>
      <span>
        <i className="heat-key open" />
        {t('heat.legendOpen')}
      </span>
      <span>
        <i className="heat-key na" />
        {t('heat.legendNa')}
      </span>
      <span>
        <i className="heat-key veto" />
        {t('heat.legendVeto')}
      </span>
      <span>
        <i className="heat-key extra" />
        {t('heat.legendExtra')}
      </span>
    </div>
  );
}
