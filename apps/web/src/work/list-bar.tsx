import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Told } from './told.tsx';
import type { Paged } from './use-paged.ts';

/** What stands above a list: a search, and beside it what else there is to do with the list. */
export function ListBar({
  search,
  onSearch,
  hint,
  children,
}: {
  search: string;
  onSearch: (text: string) => void;
  hint: string;
  children?: ReactNode;
}) {
  return (
    <div className="toolbar list-bar">
      <input
        className="input"
        type="search"
        value={search}
        maxLength={100}
        aria-label={hint}
        placeholder={hint}
        onChange={(event) => onSearch(event.target.value)}
      />
      {children}
    </div>
  );
}

/** Below a list that has further rows. */
export function MoreRows<T>({ list }: { list: Paged<T> }) {
  const { t } = useTranslation();
  return (
    <>
      <Told error={list.error} />
      {list.more ? (
        <button type="button" className="button" disabled={list.busy} onClick={list.next}>
          {t('work.moreRows')}
        </button>
      ) : null}
    </>
  );
}
