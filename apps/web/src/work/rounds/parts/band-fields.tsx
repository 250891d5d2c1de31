import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.tsx';
import { type BandKey, type BandText, bandKeys, emptyBands } from './params.ts';

/** A table of bands: for each the bounds that the document speaks of, and its points. */
export function BandFields(props: { sample: unknown; value: unknown; onChange: (bands: BandText[] | null) => void }) {
  const { t } = useTranslation();
  const begun = Array.isArray(props.value) && props.value.length > 0;
  const bands = begun ? (props.value as BandText[]) : emptyBands(props.sample);
  const change = (at: number, key: BandKey, text: string) => {
    const next = bands.map((band, index) => (index === at ? { ...band, [key]: text } : band));
    const empty = next.every((band) => bandKeys.every((each) => !band[each]));
    props.onChange(empty ? null : next);
  };
  const more = () => props.onChange([...bands, { from: '', to: '', points: '' }]);
  const less = (at: number) => props.onChange(bands.filter((_, index) => index !== at));
  return (
    <div className="bands">
      {bands.map((band, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bands have no identity but their place
        <div key={at} className="band">
          {typeof band.text === 'string' ? <span className="band-text serif">{band.text}</span> : null}
          {bandKeys
            .filter((key) => key in band)
            .map((key) => (
              <label key={key}>
                <span>{t(`rounds.band.${key}`)}</span>
                <input
                  className="input"
                  inputMode="decimal"
                  value={String(band[key] ?? '')}
                  onChange={(event) => change(at, key, event.target.value)}
                />
              </label>
            ))}
          {bands.length > 1 ? (
            <button
              type="button"
              className="button quiet small"
              aria-label={t('rounds.band.less', { place: at + 1 })}
              onClick={() => less(at)}
            >
              <Icon name="close" size={12} />
            </button>
          ) : null}
        </div>
      ))}
      <button type="button" className="button quiet small" onClick={more}>
        <Icon name="plus" size={12} />
        {t('rounds.band.more')}
      </button>
    </div>
  );
}
