import { shownCode } from './naming.ts';

/** The number of an indicator before its name, where the document numbers it. */
export function Code({ code }: { code: string }) {
  const text = shownCode(code);
  return text ? <span className="tree-code">{text}</span> : null;
}
