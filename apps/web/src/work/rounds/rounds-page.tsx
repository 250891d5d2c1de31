import { useMe } from '../session.tsx';
import { CreateWizard } from './create/create-wizard.tsx';
import { OneRound } from './one/one-round.tsx';
import { RoundsList } from './rounds-list.tsx';

/** The rounds: the list, a new one, or one of them by its id and section. */
export function RoundsPage({ path }: { path: readonly string[] }) {
  const manage = useMe().permissions.includes('round:manage');
  const [id, section] = path;
  if (id === undefined) return <RoundsList />;
  if (id === 'new' && manage) return <CreateWizard plan={section ?? null} />;
  return <OneRound key={id} id={id} section={section ?? ''} />;
}
