import type { Missing } from '@mingjian/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import { Code } from './code.tsx';

const FIRST = 6;

/** What must still become known before these points are settled; `none` says that nothing must; empty: it need not be said. */
export function MissingList({ missing, none }: { missing: readonly Missing[]; none: string }) {
  const { t } = useTranslation();
  const route = useRoute();
  const [all, setAll] = useState(false);
  if (missing.length === 0) return none === '' ? null : <p className="muted">{none}</p>;
  const shown = all ? missing : missing.slice(0, FIRST);
  return (
    <>
      <ul className="missing">
        {shown.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one rule may miss several things, and they have no names
          <li key={`${each.path} ${each.rule} ${index}`}>
            <a href={hrefOf(route, { query: { node: each.path, entry: undefined, clause: undefined } })}>
              <Code code={each.code} />
              {each.name}
            </a>
            <span>{each.text}</span>
          </li>
        ))}
      </ul>
      {missing.length > shown.length ? (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('unit.missingMore', { count: missing.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}
