import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { ExportLink } from '../export-link.tsx';
import { ListBar, MoreRows } from '../list-bar.tsx';
import { useMe } from '../session.tsx';
import { toldWords } from '../told.tsx';
import { searched, usePaged } from '../use-paged.ts';
import { type Post, pageOfPosts } from './api.ts';
import { HandOver } from './hand-over.tsx';
import { ImportPosts } from './import-posts.tsx';
import { NewPost } from './new-post.tsx';
import { PostHistory } from './post-history.tsx';
import './people.css';

type Open = { what: 'new' | 'import' } | { what: 'hand-over' | 'history'; post: Post };

/** All posts and who holds them. Duties hang on posts, so a change of staff changes nothing in the rounds. */
export function PostsPage() {
  const { t } = useTranslation();
  const manage = useMe().permissions.includes('post:manage');
  const [search, setSearch] = useState('');
  const list = usePaged(pageOfPosts, search);
  const { load, rows, retry } = list;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const done = () => {
    setOpen(null);
    retry();
  };
  return (
    <div className="page work-page">
      <div className="page-head">
        <h1>{t('workMenu.posts')}</h1>
        {manage ? (
          <span className="page-actions">
            <button type="button" className="button" onClick={() => setOpen({ what: 'import' })}>
              {t('people.importPosts')}
            </button>
            <button type="button" className="button primary" onClick={() => setOpen({ what: 'new' })}>
              {t('people.newPost')}
            </button>
          </span>
        ) : null}
      </div>
      {manage ? null : <p className="lead">{t('people.postsByAdministrator')}</p>}
      {load.state === 'failed' ? <Notice title={toldWords(t, load.error)} tone="bad" /> : null}
      <ListBar search={search} onSearch={setSearch} hint={t('people.searchPosts')}>
        <ExportLink path="/api/posts.xlsx" query={searched(search)} permission="post:export" />
      </ListBar>
      {load.state === 'loading' && rows.length === 0 ? <p className="muted">{t('common.loading')}</p> : null}
      {load.state === 'ready' && rows.length === 0 ? (
        <Notice title={t(search ? 'work.noRows' : 'people.noPosts')} />
      ) : null}
      {rows.length > 0 ? (
        <PostTable posts={rows} manage={manage} onOpen={(what, post) => setOpen({ what, post })} />
      ) : null}
      <MoreRows list={list} />
      {open?.what === 'new' ? <NewPost onClose={close} onDone={done} /> : null}
      {open?.what === 'import' ? <ImportPosts onClose={close} onDone={done} /> : null}
      {open?.what === 'hand-over' ? <HandOver post={open.post} onClose={close} onDone={done} /> : null}
      {open?.what === 'history' ? <PostHistory post={open.post} onClose={close} /> : null}
    </div>
  );
}

interface TableProps {
  posts: readonly Post[];
  manage: boolean;
  onOpen: (what: 'hand-over' | 'history', post: Post) => void;
}

function PostTable({ posts, manage, onOpen }: TableProps) {
  const { t } = useTranslation();
  return (
    <div className="sheet people-sheet">
      <table className="data people">
        <thead>
          <tr>
            <th scope="col">{t('people.post')}</th>
            <th scope="col">{t('people.role')}</th>
            <th scope="col">{t('common.unit')}</th>
            <th scope="col">{t('people.holder')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('people.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.id}>
              <th scope="row">{post.name}</th>
              <td>{t(`role.${post.role}`)}</td>
              <td>{post.unitName ?? post.unit ?? <span className="muted">—</span>}</td>
              <td>{post.holder ?? <span className="chip provisional">{t('people.vacant')}</span>}</td>
              <td className="row-actions">
                <button
                  type="button"
                  className="button quiet small"
                  aria-label={`${t('people.history')}${t('common.colon')}${post.name}`}
                  onClick={() => onOpen('history', post)}
                >
                  {t('people.history')}
                </button>
                {manage ? (
                  <button
                    type="button"
                    className="button quiet small"
                    aria-label={`${t('people.handOver')}${t('common.colon')}${post.name}`}
                    onClick={() => onOpen('hand-over', post)}
                  >
                    {t('people.handOver')}
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
