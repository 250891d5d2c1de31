import { useTranslation } from 'react-i18next';
import type { AuditLine } from '../../api/openapi.gen.ts';
import { useLoad } from '../../api/use-load.ts';
import type { Lang } from '../../i18n/index.ts';
import { zh } from '../../i18n/zh.ts';
import { chinaSecond } from '../../ui/china.ts';
import { listAudits } from '../inspections/api.ts';
import { detailWords } from './detail-words.ts';

type ActionWord = keyof typeof zh.audit.action;
type KindWord = keyof typeof zh.audit.kind;
const hasAction = (action: string): action is ActionWord => action in zh.audit.action;
const hasKind = (kind: string): kind is KindWord => kind in zh.audit.kind;

interface Props {
  lines: readonly AuditLine[];
  onPerson: (person: { id: string; name: string }) => void;
}

export function AuditTable({ lines, onPerson }: Props) {
  const { t, i18n } = useTranslation();
  const [load] = useLoad('audits', listAudits);
  const titles = new Map(
    load.state === 'ready' ? load.value.map(({ id, title }) => [id, title[i18n.language as Lang]]) : [],
  );
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
          {lines.map((line) => {
            const { seq, at, account, name, action, kind, object, about, round, token } = line;
            return (
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
                  {token ? <span className="chip">{t('audit.byToken', { name: token })}</span> : null}
                </td>
                <td>{hasAction(action) ? t(`audit.action.${action}`) : action}</td>
                <td title={object}>
                  {hasKind(kind) ? t(`audit.kind.${kind}`) : kind}{' '}
                  <span className="muted">{about ?? round ?? object.slice(0, 8)}</span>
                </td>
                <td className="audit-detail">
                  <ul>
                    {detailWords(line, t, i18n.language as Lang, titles).map((words) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
