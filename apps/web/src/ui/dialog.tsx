import { type ReactNode, useEffect, useId, useRef } from 'react';
import './dialog.css';

/** A sheet over the page that wants an answer first. Escape and its buttons close it; the focus goes back by itself. */
export function Dialog(props: { title: string; onClose: () => void; wide?: boolean; children: ReactNode }) {
  const { title, onClose, wide = false, children } = props;
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    box.current?.showModal();
  }, []);
  return (
    <dialog className={wide ? 'dialog wide' : 'dialog'} ref={box} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
