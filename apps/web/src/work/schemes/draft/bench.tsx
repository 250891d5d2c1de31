import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Compare } from '../compare.tsx';
import { AboutForm } from './about-form.tsx';
import { BenchBar, type Pane, type View } from './bench-bar.tsx';
import { burdenOf, openBurden } from './burden.ts';
import { noCase } from './case/own-case.ts';
import { findingsOf } from './checks.ts';
import { ChecksPane } from './checks-pane.tsx';
import { DocumentPane } from './document-pane.tsx';
import { NodePane } from './node-pane.tsx';
import { everyNode, nodeOf } from './nodes.ts';
import { openQuestions } from './open-questions.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { QuestionsPane } from './questions-pane.tsx';
import type { MendField } from './remains-told.tsx';
import { schemeOf } from './scheme-of.ts';
import { isOpen } from './sic.ts';
import { sumsOf } from './sums.ts';
import { TreePane } from './tree-pane.tsx';
import { TryPane } from './try-pane.tsx';
import type { DraftQuestion } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** Views that leave no room for one indicator. */
const WIDE: ReadonlySet<View> = new Set(['about', 'changes', 'try']);

/** What is looked at: a node, and the place and words in the document that are marked. */
interface Look {
  readonly node: string | null;
  readonly at: string | null;
  readonly words: string;
  /** The field of the node that is to be changed. */
  readonly mend?: { readonly field: MendField } | undefined;
}

/** Three panes: the document as read, the tree (or questions, checks, the form), and the selected indicator. */
export function Bench({ workshop }: { workshop: Workshop }) {
  const { t, i18n } = useTranslation();
  const { draft, document } = workshop;
  const [view, setView] = useState<View>('tree');
  const [pane, setPane] = useState<Pane>('middle');
  const [look, setLook] = useState<Look>({ node: null, at: null, words: '' });
  const [publishing, setPublishing] = useState(false);
  // A case stays while one goes and changes the rule that it tries.
  const [own, setOwn] = useState(noCase);
  const settled = useDeferredValue(draft);
  const lang = i18n.language === 'en' ? 'en' : 'zh';
  const findings = useMemo(() => findingsOf(settled, lang), [settled, lang]);
  const burden = useMemo(() => burdenOf(settled, lang), [settled, lang]);
  const made = useMemo(() => schemeOf(settled).scheme, [settled]);
  const sums = useMemo(() => sumsOf(draft), [draft]);
  const questions = useMemo(() => openQuestions(draft, sums), [draft, sums]);
  const places = useMemo(() => {
    const found = new Map<string, string>();
    // Groups stand before their leaves; where both name one cell the leaf is meant.
    for (const { at, key } of everyNode(draft)) if (at !== null) found.set(at, key);
    return found;
  }, [draft]);
  useUndoKeys(workshop);

  const showNode = (key: string) => {
    setLook({ node: key, at: nodeOf(draft, key)?.at ?? null, words: '' });
    setPane('node');
  };
  const showQuestion = (question: DraftQuestion, field?: MendField) =>
    setLook({
      node: question.node ?? look.node,
      at: question.at,
      words: question.text,
      mend: field && { field },
    });
  const node = nodeOf(draft, look.node);
  return (
    <div className="page filled draft-page">
      <BenchBar
        workshop={workshop}
        view={view}
        onView={(next) => {
          setView(next);
          setPane('middle');
        }}
        pane={pane}
        onPane={setPane}
        open={questions.filter((one) => one.settled === null).length}
        findings={findings.filter(isOpen).length + openBurden(burden, draft.known)}
        onPublish={() => setPublishing(true)}
      />
      <div
        className="draft-panes"
        data-pane={pane}
        data-view={view === 'try' ? 'changes' : view}
        data-document={document !== null}
      >
        {document ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys
          <section className="sheet draft-pane draft-document" aria-label={t('draft.document')} tabIndex={0}>
            <DocumentPane
              document={document}
              warnings={workshop.warnings}
              at={look.at}
              words={look.words}
              onPick={(ats) => {
                const key = ats.map((at) => places.get(at)).find((one) => one !== undefined);
                if (key === undefined) return;
                setLook({ node: key, at: nodeOf(draft, key)?.at ?? null, words: '' });
                setView('tree');
                setPane('node');
              }}
            />
          </section>
        ) : null}
        <section
          className="sheet draft-pane draft-middle"
          aria-label={view === 'try' ? t('draft.try.name') : t(`draft.${view}`)}
        >
          {view === 'tree' ? (
            <TreePane draft={draft} sums={sums} questions={questions} selected={look.node} onSelect={showNode} />
          ) : null}
          {view === 'questions' ? (
            <QuestionsPane
              draft={draft}
              questions={questions}
              change={workshop.change}
              onShow={(question, field) => {
                showQuestion(question, field);
                // What no piece of the document says is settled in the form.
                if (question.node === null && question.at === null) setView('about');
                else setPane(question.node === null ? 'document' : 'node');
              }}
            />
          ) : null}
          {view === 'checks' ? (
            <ChecksPane draft={draft} findings={findings} burden={burden} change={workshop.change} onShow={showNode} />
          ) : null}
          {view === 'changes' ? <Compare scheme={made} than={workshop.from ?? undefined} /> : null}
          {view === 'try' ? <TryPane scheme={made} own={own} onOwn={setOwn} /> : null}
          {view === 'about' ? <AboutForm draft={draft} change={workshop.change} /> : null}
        </section>
        {WIDE.has(view) ? null : (
          // Another indicator begins at its top.
          <section key={node?.key} className="sheet draft-pane draft-node" aria-label={t('draft.node')}>
            {node ? (
              <NodePane
                key={node.key}
                draft={draft}
                node={node}
                sum={sums.get(node.key)}
                questions={questions.filter((one) => one.node === node.key)}
                change={workshop.change}
                onSelect={showNode}
                onQuestion={showQuestion}
                mend={look.mend ?? null}
              />
            ) : (
              <p className="draft-empty muted">{t('draft.pick')}</p>
            )}
          </section>
        )}
      </div>
      {publishing ? (
        <PublishDialog
          draft={draft}
          change={workshop.change}
          from={workshop.from}
          onChanges={() => {
            setPublishing(false);
            setView('changes');
          }}
          onFindings={() => {
            setPublishing(false);
            setView('checks');
            setPane('middle');
          }}
          findings={findings}
          burden={burden}
          unsettled={questions.filter((one) => one.settled === null).length}
          onClose={() => setPublishing(false)}
          discard={workshop.discard}
        />
      ) : null}
    </div>
  );
}

/** Ctrl Z and Ctrl Y outside of fields; inside them the browser's own undo takes back the typing. */
function useUndoKeys({ undo, redo }: Workshop): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo, redo]);
}
