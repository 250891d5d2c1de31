import { useTranslation } from 'react-i18next';

/** Which sheet of a workbook is meant; nothing where there is only one. */
export function SheetChoice(props: {
  sheets: readonly { name: string | null; rows: number }[];
  at: number;
  onPick: (at: number) => void;
}) {
  const { t } = useTranslation();
  if (props.sheets.length < 2) return null;
  return (
    <label className="field import-which">
      <span>{t('imports.whichSheet')}</span>
      <select className="input" value={props.at} onChange={({ target }) => props.onPick(Number(target.value))}>
        {props.sheets.map(({ name, rows }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sheets stay where they are
          <option key={at} value={at}>
            {t('imports.sheet', { name: name ?? '', rows })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The sheet with most rows: the one that is meant mostly. */
export const fullest = (sheets: readonly { rows: number }[]): number =>
  sheets.reduce((best, { rows }, at) => (rows > (sheets[best]?.rows ?? -1) ? at : best), 0);
