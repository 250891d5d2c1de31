import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeSummary } from '../api/openapi.gen.ts';
import type { Load } from '../api/use-load.ts';
import { switchLanguage } from '../i18n/index.ts';
import { hrefOf, type PageId, pageIds, type Route, useRoute } from '../route.ts';
import { Icon, Seal } from './icon.tsx';

/** The one menu: the product, the scheme, its pages, the language. */
export function Rail({ schemes }: { schemes: Load<SchemeSummary[]> }) {
  const { t, i18n } = useTranslation();
  const route = useRoute();
  const other = i18n.language === 'zh' ? 'en' : 'zh';
  return (
    <header className="rail">
      <a className="brand" href="#/schemes">
        <Seal />
        <span>
          <strong>{t('app.name')}</strong>
          <small>{t('app.tagline')}</small>
        </span>
      </a>
      <a className="button primary to-work" href="#/work">
        {t('app.toWork')}
      </a>
      {route.scheme !== null ? <SchemeChooser route={route} schemes={schemes} /> : null}
      {route.scheme !== null ? (
        <nav aria-label={t('app.menu')}>
          <ul>
            {pageIds.map((page) => (
              <li key={page}>
                <a href={pageHref(route, page)} aria-current={route.page === page ? 'page' : undefined}>
                  <Icon name={page} />
                  {t(`page.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <button type="button" className="language" lang={other} onClick={() => switchLanguage(other)}>
        {t('app.otherLanguage')}
      </button>
    </header>
  );
}

const pageHref = (route: Route, page: PageId) => hrefOf(route, page === route.page ? {} : { page });

function SchemeChooser({ route, schemes }: { route: Route; schemes: Load<SchemeSummary[]> }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDetailsElement>(null);
  const list = schemes.state === 'ready' ? schemes.value : [];
  const current = list.find((each) => each.id === route.scheme);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scheme closes the list
  useEffect(() => box.current?.removeAttribute('open'), [route.scheme]);
  useEffect(() => {
    const close = (event: Event) => {
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
      const outside = event instanceof PointerEvent && !box.current?.contains(event.target as Node);
      if (escaped || outside) box.current?.removeAttribute('open');
    };
    document.addEventListener('keydown', close);
    document.addEventListener('pointerdown', close);
    return () => {
      document.removeEventListener('keydown', close);
      document.removeEventListener('pointerdown', close);
    };
  }, []);
  return (
    <details className="chooser" ref={box}>
      <summary title={t('schemes.change')}>
        <span className="chooser-label">{t('schemes.choose')}</span>
        <span className="chooser-title">{current?.title ?? route.scheme}</span>
        <Icon name="down" size={14} />
      </summary>
      <ul>
        {list.map((scheme) => (
          <li key={scheme.id}>
            <a
              href={scheme.id === route.scheme ? hrefOf(route, {}) : hrefOf(route, { scheme: scheme.id })}
              aria-current={scheme.id === route.scheme ? 'true' : undefined}
            >
              {scheme.title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
