import { useTranslation } from 'react-i18next';
import { useMe } from './session.tsx';

type Export = 'account:export' | 'post:export' | 'audit:export';

/** Takes a list away as a workbook, as it stands here; nothing for whoever may not. `path` below /api. */
export function ExportLink({ path, query, permission }: { path: string; query: URLSearchParams; permission: Export }) {
  const { t } = useTranslation();
  if (!useMe().permissions.includes(permission)) return null;
  return (
    <a className="button push" href={`/api${path}?${query}`} download>
      {t('work.exportList')}
    </a>
  );
}
