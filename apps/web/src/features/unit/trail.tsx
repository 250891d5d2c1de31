import { useTranslation } from 'react-i18next';
import { hrefOf, useRoute } from '../../route.ts';
import type { Branch } from './tree.ts';

/** The way from the ranking down to the clause; every step can be gone back to. */
export function Trail({ unitName, branches }: { unitName: string; branches: readonly Branch[] }) {
  const { t } = useTranslation();
  const route = useRoute();
  const { entry, clause } = route.query;
  const none = { entry: undefined, clause: undefined };
  const last = branches.at(-1);
  const steps = [
    { key: 'ranking', text: t('page.ranking'), href: hrefOf(route, { page: 'ranking' }) },
    { key: 'unit', text: unitName, href: hrefOf(route, { query: { node: undefined, ...none } }) },
    ...branches.map(({ node }) => ({
      key: node.path,
      text: node.name,
      href: hrefOf(route, { query: { node: node.path, ...none } }),
    })),
    ...(last && entry !== undefined
      ? [
          {
            key: 'entry',
            text: `${t('unit.entry')} ${last.node.entries[Number(entry)]?.clause ?? Number(entry) + 1}`,
            href: hrefOf(route, { query: { clause: undefined } }),
          },
        ]
      : []),
    ...(clause !== undefined ? [{ key: 'clause', text: t('unit.clause'), href: hrefOf(route, {}) }] : []),
  ];
  return (
    <nav className="trail" aria-label={t('unit.trail')}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.key}>
            <a href={step.href} aria-current={index === steps.length - 1 ? 'location' : undefined} title={step.text}>
              {step.text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
