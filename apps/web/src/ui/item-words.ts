/**
 * What an item or level of a rule is called: its name with the document's words behind it, or those alone where the name was cut out of
 * them (按制度要求开展…巡…, 配合开展进校园活动…增强安全意识).
 */
export function itemWords(name: string, text: string | null | undefined): string {
  if (!text || text === name) return name;
  return isCutOf(name, text) ? text : `${name} ${text}`;
}

/** Whether a name says nothing that the words it was made of do not: their beginning, or pieces of them with … for what was left out. */
export function isCutOf(name: string, text: string): boolean {
  const bare = (words: string): string => words.replace(/\s/g, '');
  const [begins = '', ...others] = bare(name).replace(/…$/, '').split('…');
  const whole = bare(text);
  if (begins.length <= 3 || !whole.startsWith(begins)) return false;
  let at = begins.length;
  return others.every((piece) => {
    const found = whole.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
}
