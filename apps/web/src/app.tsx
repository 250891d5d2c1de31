import { useTranslation } from 'react-i18next';
import { listSchemes } from './api/client.ts';
import { useLoad } from './api/use-load.ts';
import { RoundPage } from './features/round/round-page.tsx';
import { SchemesPage } from './pages/schemes.tsx';
import { useRoute } from './route.ts';
import { CrashGuard } from './ui/crash-guard.tsx';
import { Rail } from './ui/rail.tsx';
import { areaOf, useHash } from './work/place.ts';
import { Work } from './work/work.tsx';

/** The workbench behind its door, and beside it the schemes that anybody may try. */
export function App() {
  return areaOf(useHash()) === 'try-out' ? <TryOut /> : <Work />;
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
