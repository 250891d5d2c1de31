import type { PlanNode } from '@mingjian/engine';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/client.ts';
import { hrefOf, useRoute } from '../../route.ts';
import { Code } from './code.tsx';
import { placeName } from './naming.ts';
import { type OpenWork, undoneIn, waitingIn } from './open-work.ts';

/**
 * What the points do not rest on yet at a place of the plan: indicators without a record by the posts whose they are, and material
 * that nobody has looked at. No record is not zero. Nothing where all is recorded.
 */
export function UndoneList(props: { work: OpenWork; place: string; nodes: readonly PlanNode[]; whole: boolean }) {
  const { t } = useTranslation();
  const route = useRoute();
  const { work, place, nodes, whole } = props;
  const groups = undoneIn(work, place);
  const waiting = waitingIn(work, place, whole);
  const count = groups.reduce((sum, { paths }) => sum + paths.length, 0);
  const here = groups.find(({ paths }) => paths.includes(place));
  const at = (path: string) => hrefOf(route, { query: { node: path, entry: undefined, clause: undefined } });
  const fileOf = (id: string) =>
    addressOf('/api/rounds/{id}/evidence/{evidence}', { id: route.round ?? '', evidence: id });
  const named = (path: string) => {
    const node = nodes.find((one) => one.path === path);
    return node ? (
      <a href={at(path)}>
        <Code code={node.code} />
        {placeName(nodes, node)}
      </a>
    ) : null;
  };
  return (
    <>
      {here ? (
        <p>
          {here.posts.length > 0
            ? t('unit.undoneHere', { posts: here.posts.join(t('common.listJoin')) })
            : t('unit.undoneHereNobody')}
        </p>
      ) : null}
      {count > 0 && !here ? (
        <div className="undone">
          <p>
            <strong>{t('unit.undone', { count })}</strong>
          </p>
          <ul>
            {groups.map(({ posts, paths }) => (
              <li key={posts.join()}>
                <details open={!whole}>
                  <summary>
                    {posts.length > 0 ? posts.join(t('common.listJoin')) : t('unit.undoneNobody')}
                    <span className="count">{t('unit.undoneCount', { count: paths.length })}</span>
                  </summary>
                  <ul className="missing">
                    {paths.map((path) => (
                      <li key={path}>{named(path)}</li>
                    ))}
                  </ul>
                </details>
              </li>
            ))}
          </ul>
          <p className="muted">{t('unit.undoneMeans')}</p>
        </div>
      ) : null}
      {waiting.length > 0 ? (
        <div className="undone">
          <p>
            <strong>{t('unit.waiting', { count: waiting.length })}</strong>
          </p>
          <ul className="missing">
            {waiting.map(({ id, indicator, name, link }) => (
              <li key={id}>
                <a href={link ?? fileOf(id)} target="_blank" rel="noreferrer">
                  {name}
                </a>
                {indicator !== null ? <span>{named(indicator)}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
