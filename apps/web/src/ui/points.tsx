import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { MOST_PLACES, placesOf, roundText, shortText } from './number.ts';

type Range = readonly [string, string] | undefined | null;

/** Points in words for titles and labels: `87.5`, or `80 至 92` while provisional. */
export function pointsText(t: TFunction, points: string | null, range: Range): string {
  if (points !== null) return shortText(points);
  return range ? t('common.rangeText', { lo: shortText(range[0]), hi: shortText(range[1]) }) : '—';
}

/** A figure of points. With `places` it lines up with its column; a rounded figure gives its exact value on hover. */
export function Points(props: { points: string | null; range?: Range; places?: number }) {
  const { t } = useTranslation();
  const { points, range, places } = props;
  const show = (text: string) => (places === undefined ? shortText(text) : roundText(text, places));
  if (points !== null) {
    const exact = placesOf(points) > (places ?? MOST_PLACES);
    return <span title={exact ? t('common.exact', { value: points }) : undefined}>{show(points)}</span>;
  }
  if (!range) return <span className="muted">—</span>;
  return (
    <span className="points-range" title={t('common.rangeText', { lo: range[0], hi: range[1] })}>
      {show(range[0])}
      <span className="visually-hidden"> – </span>
      <span aria-hidden="true" className="points-dash">
        –
      </span>
      {show(range[1])}
    </span>
  );
}
