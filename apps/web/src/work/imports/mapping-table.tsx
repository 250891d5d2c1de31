import { useTranslation } from 'react-i18next';

/** Left what the file has, right what we take it for. What is left out stays in sight. */
export function MappingTable<C extends string>(props: {
  sheet: { headings: string[]; samples: string[][]; columns: (C | null)[] };
  offered: readonly C[];
  /** What a column of ours is called. */
  word: (column: C) => string;
  onColumn: (at: number, column: C | null) => void;
}) {
  const { sheet, offered, word, onColumn } = props;
  const { t } = useTranslation();
  return (
    <div className="sheet import-sheet">
      <table className="data import-mapping">
        <thead>
          <tr>
            <th scope="col">{t('imports.fileColumn')}</th>
            <th scope="col">{t('imports.samples')}</th>
            <th scope="col">{t('imports.ourColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.headings.map((heading, at) => {
            const name = heading || t('imports.noHeading', { nth: at + 1 });
            const column = sheet.columns[at] ?? null;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is where it stands; headings may repeat
              <tr key={at} className={column === null ? 'unmapped' : undefined}>
                <th scope="row">{name}</th>
                <td className="import-samples">{(sheet.samples[at] ?? []).join('　')}</td>
                <td>
                  <select
                    className="input"
                    aria-label={t('imports.takenFor', { name })}
                    value={column ?? ''}
                    onChange={({ target }) => onColumn(at, (target.value || null) as C | null)}
                  >
                    <option value="">{t('imports.leftOut')}</option>
                    {offered.map((one) => (
                      <option key={one} value={one}>
                        {word(one)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
