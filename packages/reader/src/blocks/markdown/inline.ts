const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~<])/g;
const SHIFT = 0xe000;

/**
 * Words without the marks of Markdown: emphasis, code, links (their words stay, their addresses go), escapes. Emphasis is
 * only taken off whole words: plans that were published with stars for digits say `**年*月` and `(*家)`.
 */
export function plainWords(text: string): string {
  return (
    text
      // An escaped sign is out of the way until everything else is done.
      .replace(ESCAPED, (_, sign: string) => String.fromCharCode(SHIFT + sign.charCodeAt(0)))
      .replace(/!\[[^[\]]{0,300}\]\([^()\s]{0,2000}\)/g, '')
      .replace(/\[([^[\]]{1,300})\]\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)/g, '$1')
      .replace(/<br\s{0,9}\/?>/gi, '\n')
      .replace(/(?<!\*)\*\*([\p{L}\p{N}《“（][^*\n]{0,2000}?[\p{L}\p{N}》”）。：])\*\*(?!\*)/gu, '$1')
      .replace(/(?<![\w_])__([^\s_][^_\n]{0,2000}?)__(?![\w_])/g, '$1')
      .replace(/(?<![\w*])\*([\p{L}\p{N}《“（][^*\n]{0,2000}?[\p{L}\p{N}》”）。：])\*(?!\*)/gu, '$1')
      .replace(/`([^`\n]{1,2000})`/g, '$1')
      .replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - SHIFT))
  );
}
