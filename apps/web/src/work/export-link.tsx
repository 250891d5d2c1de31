import type { Permission } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import { useMe } from './session.tsx';

type Export = Extract<Permission, `${string}:export`>;

/** Takes a list away as a workbook, as it stands here; nothing for whoever may not. `path` below /api. */
export function ExportLink({ path, query, permission }: { path: string; query?: URLSearchParams; permission: Export }) {
  const { t, i18n } = useTranslation();
  if (!useMe().permissions.includes(permission)) return null;
  const asked = new URLSearchParams(query);
  asked.set('lang', i18n.language);
  return (
    <a className="button push" href={`/api${path}?${asked}`} download>
      {t('work.exportList')}
    </a>
  );
}
