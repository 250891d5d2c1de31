import { useTranslation } from 'react-i18next';
import { firstNames } from './first-names.ts';

/** Names of units: the first ones at sight, all on demand, so that a wrong column of a list is seen before it becomes a round. */
export function UnitNames({ names }: { names: readonly string[] }) {
  const { t } = useTranslation();
  const { first, more } = firstNames(names);
  const join = t('common.listJoin');
  if (more === 0) return <p className="unit-names">{first.join(join)}</p>;
  return (
    <details className="unit-names">
      <summary>{t('rounds.units.andMore', { names: first.join(join), count: names.length })}</summary>
      <ol>
        {names.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list may name two units alike
          <li key={at}>{name}</li>
        ))}
      </ol>
    </details>
  );
}
