import { useTranslation } from 'react-i18next';
import { zh } from '../../i18n/zh.ts';
import { chinaSecond } from '../../ui/china.ts';

export interface Line {
  seq: number;
  at: string;
  account: string | null;
  name: string | null;
  action: string;
  kind: string;
  object: string;
  detail: Record<string, unknown>;
  hash: string;
}

type ActionWord = keyof typeof zh.audit.action;
type KindWord = keyof typeof zh.audit.kind;
const hasAction = (action: string): action is ActionWord => action in zh.audit.action;
const hasKind = (kind: string): kind is KindWord => kind in zh.audit.kind;

interface Props {
  lines: readonly Line[];
  onPerson: (person: { id: string; name: string }) => void;
}

export function AuditTable({ lines, onPerson }: Props) {
  const { t } = useTranslation();
  return (
    <div className="sheet audit-sheet">
      <table className="data audit">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('audit.seq')}
            </th>
            <th scope="col">{t('audit.time')}</th>
            <th scope="col">{t('audit.who')}</th>
            <th scope="col">{t('audit.what')}</th>
            <th scope="col">{t('audit.object')}</th>
            <th scope="col">{t('audit.detail')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ seq, at, account, name, action, kind, object, detail }) => (
            <tr key={seq}>
              <td className="number">{seq}</td>
              <td className="audit-time">{chinaSecond(at)}</td>
              <td>
                {account && name ? (
                  <button
                    type="button"
                    className="button quiet small"
                    title={t('audit.onlyHint')}
                    onClick={() => onPerson({ id: account, name })}
                  >
                    {name}
                  </button>
                ) : (
                  <span className="muted">{t('audit.nobody')}</span>
                )}
              </td>
              <td>{hasAction(action) ? t(`audit.action.${action}`) : action}</td>
              <td title={object}>
                {hasKind(kind) ? t(`audit.kind.${kind}`) : kind} <span className="muted">{object.slice(0, 8)}</span>
              </td>
              <td className="audit-detail">{detailText(detail)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The values of a line as they were kept, the empty ones left out. */
function detailText(detail: Record<string, unknown>): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');
}
