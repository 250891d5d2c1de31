import type { ReactNode } from 'react';

export interface Sort {
  by: string;
  down: boolean;
}

/** A column heading that sorts. The first click gives the direction that is wanted more often. */
export function SortHeader(props: {
  id: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  downFirst?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const { id, sort } = props;
  const active = sort.by === id;
  const next = active ? !sort.down : (props.downFirst ?? false);
  return (
    <th scope="col" className={props.className} aria-sort={active ? (sort.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sorter" onClick={() => props.onSort({ by: id, down: next })}>
        <span>{props.children}</span>
        <span aria-hidden="true" className="sorter-mark">
          {active ? (sort.down ? '▼' : '▲') : ''}
        </span>
      </button>
    </th>
  );
}
