/** A piece of text: plain, strong (a name on a page) or typed by hand. */
export interface Piece {
  readonly kind: 'text' | 'strong' | 'code';
  readonly text: string;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Piece[])[])[] };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const ITEM = /^(?:(\d+)\.|-) +/;

/** The sections of a guide of ours: as much of Markdown as it uses. What stands before its first section is left out. */
export function sectionsOf(text: string): Section[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return {
        title: title.trim(),
        blocks: lines
          .join('\n')
          .split(/\n{2,}/)
          .flatMap(blockOf),
      };
    });
}

function blockOf(text: string): Block[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  if (first === '') return [];
  if (first.startsWith('|'))
    return [{ kind: 'table', rows: lines.filter((line) => !/^\|[-|: ]+$/.test(line)).map(cells) }];
  const found = ITEM.exec(first);
  if (!found) return [{ kind: 'paragraph', pieces: piecesOf(lines.join('\n')) }];
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items.push(`${items.pop() ?? ''}\n${line.trim()}`);
  }
  return [{ kind: 'list', ordered: found[1] !== undefined, items: items.map(piecesOf) }];
}

const cells = (line: string): Piece[][] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => piecesOf(cell.trim()));

/** Links of the guide lead to other files of the documentation: their words are kept. */
function piecesOf(text: string): Piece[] {
  const plain = text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
  return plain
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part): Piece => {
      if (part.startsWith('**')) return { kind: 'strong', text: part.slice(2, -2) };
      if (part.startsWith('`')) return { kind: 'code', text: part.slice(1, -1) };
      return { kind: 'text', text: part };
    });
}
