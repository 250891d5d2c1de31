import type { Permission } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import { addressOf, type PathOf, type Place, type Query } from '../api/client.ts';
import { useMe } from './session.tsx';

type Export = Extract<Permission, `${string}:export`>;
type List = Extract<PathOf<'get'>, `${string}.xlsx`>;

interface Props<P extends List> {
  path: P;
  place?: Place<P>;
  query?: Query<P>;
  permission: Export;
}

/** Takes a list away as a workbook, as it stands here; nothing for whoever may not. */
export function ExportLink<P extends List>({ path, place, query, permission }: Props<P>) {
  const { t, i18n } = useTranslation();
  if (!useMe().permissions.includes(permission)) return null;
  return (
    <a
      className="button push"
      href={addressOf(path, { ...place } as Place<P>, { ...query, lang: i18n.language } as Query<P>)}
      download
    >
      {t('work.exportList')}
    </a>
  );
}
