import { useTranslation } from 'react-i18next';
import { go } from '../../route.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useWorkbench } from '../round/workbench.tsx';

/** Which assessment and which class of units. Hidden where there is nothing to choose. */
export function ViewChoice() {
  const { t } = useTranslation();
  const { round, view } = useWorkbench();
  const { results, classes } = round.scheme;
  const inUse = new Set(round.units.map((unit) => unit.class));
  const classIds = (results.find((each) => each.id === view.result)?.classes ?? []).filter((id) => inUse.has(id));
  return (
    <>
      {results.length > 1 ? (
        <Segmented
          label={t('ranking.result')}
          choices={results.map(({ id, name }) => ({ id, name }))}
          value={view.result}
          onChange={(result) => go({ query: { result, node: undefined } })}
        />
      ) : null}
      {classIds.length > 1 ? (
        <Segmented
          label={t('common.class')}
          choices={classIds.map((id) => ({ id, name: classes[id]?.name ?? id }))}
          value={view.class}
          onChange={(classId) => go({ query: { class: classId, node: undefined } })}
        />
      ) : null}
    </>
  );
}
