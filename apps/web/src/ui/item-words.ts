/**
 * What an item or level of a rule is called: its name with the document's words behind it, or those alone where the name was cut out of
 * them (按制度要求开展…巡…).
 */
export function itemWords(name: string, text: string | null | undefined): string {
  if (!text || text === name) return name;
  const begins = name.replace(/…$/, '');
  return begins.length > 3 && text.startsWith(begins) ? text : `${name} ${text}`;
}
