import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { listSchemes } from './api/schemes.ts';
import { useLoad } from './api/use-load.ts';
import { RoundPage } from './features/round/round-page.tsx';
import { SchemesPage } from './pages/schemes.tsx';
import { useRoute } from './route.ts';
import { CrashGuard } from './ui/crash-guard.tsx';
import { Rail } from './ui/rail.tsx';
import { PageSkeleton } from './ui/skeleton.tsx';
import { areaOf, useHash } from './work/place.ts';

/** Loaded when somebody goes there: whoever tries a scheme needs none of it. */
const Work = lazy(() => import('./work/work.tsx').then(({ Work: component }) => ({ default: component })));

/** The workbench behind its door, and beside it the schemes that anybody may try. */
export function App() {
  if (areaOf(useHash()) === 'try-out') return <TryOut />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Work />
    </Suspense>
  );
}

function TryOut() {
  const { t } = useTranslation();
  const route = useRoute();
  const [schemes, retry] = useLoad('schemes', listSchemes);
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('app.skip')}
      </button>
      <Rail schemes={schemes} />
      <main id="main" tabIndex={-1}>
        <CrashGuard place={`${route.scheme}/${route.page}`}>
          {route.scheme === null ? (
            <SchemesPage schemes={schemes} retry={retry} />
          ) : (
            <RoundPage key={route.scheme} schemeId={route.scheme} />
          )}
        </CrashGuard>
      </main>
    </div>
  );
}
