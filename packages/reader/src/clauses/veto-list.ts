/** A heading that decides grades (一票否优事项), and no text that praises (报送优秀稿件). */
const DECIDES =
  /否优|(?:取消|不得|不能|不予|影响)[^，。；]{0,10}(?:评优|评先|优秀|等次)|^[^，。；]{0,14}(?:评优|评先|优秀|等次)[^，。；]{0,8}$/;

/** 评先评优一票否决：发生安全事故的 */
const HEAD = /^[^，。；：\n]{0,16}一票否决[”"]?[^，。；：\n]{0,4}(?=：)/;
const NUMBER = /^(?:\d{1,2}[.、)]|（[^）]{1,3}）|[①-⑳])/;

export interface VetoCase {
  readonly scope: 'sheet' | 'grade';
  readonly from: number;
  readonly to: number;
}

/**
 * Words without marks whose heading, or the cell beside them, says that they veto: each case of a list (发生较大事故的；发生群体性事件的。),
 * or all of them as one; nothing where no heading says so.
 */
export function vetoesBeside(text: string, context: string): readonly VetoCase[] | undefined {
  const head = HEAD.exec(text)?.[0];
  const says = head ?? context;
  const scope = DECIDES.test(says.trim()) ? 'grade' : /否决/.test(says) ? 'sheet' : undefined;
  if (scope === undefined) return undefined;
  const start = head === undefined ? 0 : head.length + 1;
  const cases = [...text.slice(start).matchAll(/[^；。\n]+/g)].map(({ 0: words, index }): VetoCase => {
    const from = start + index + (NUMBER.exec(words)?.[0].length ?? 0);
    return { scope, from, to: start + index + words.length };
  });
  const each = cases.length > 1 && cases.every(({ to }) => text.charAt(to - 1) === '的');
  return each ? cases : [{ scope, from: 0, to: text.length }];
}
