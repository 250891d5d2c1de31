import type { ErrorCode } from 'yaml';

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The parser's faults in the words of a person who edits the file. */
const words: Partial<Record<ErrorCode, Words>> = {
  BAD_INDENT: { zh: '缩进不对', en: 'the indentation is wrong' },
  TAB_AS_INDENT: { zh: '缩进用了制表符，应为空格', en: 'a tab is used to indent; use blanks' },
  DUPLICATE_KEY: { zh: '同一个键写了两次', en: 'a key stands twice in one map' },
  MISSING_CHAR: { zh: '缺少引号、括号、逗号或冒号', en: 'a quote, bracket, comma or colon is missing' },
  MULTILINE_IMPLICIT_KEY: {
    zh: '键跨了行，多半是缺少冒号',
    en: 'a key runs over lines; most likely a colon is missing',
  },
  BLOCK_AS_IMPLICIT_KEY: { zh: '同一行里又开始了一个映射', en: 'a map begins in the middle of a line' },
  BLOCK_IN_FLOW: { zh: '括号里不能用缩进写法', en: 'indented style is not possible inside brackets' },
  BAD_SCALAR_START: { zh: '这个字符开头的文字要加引号', en: 'text that begins with this character needs quotes' },
  BAD_DQ_ESCAPE: { zh: '双引号里的反斜杠写法无效', en: 'an escape in double quotes is not valid' },
  UNEXPECTED_TOKEN: { zh: '这里多出了内容', en: 'something stands here that does not belong' },
  MULTIPLE_DOCS: { zh: '一个文件只能有一份文档', en: 'one file holds one document' },
  NON_STRING_KEY: { zh: '键应为文字', en: 'a key must be text' },
  TAG_RESOLVE_FAILED: { zh: '不接受以 ! 开头的标记', en: 'tags beginning with ! are not accepted' },
  KEY_OVER_1024_CHARS: { zh: '键太长，多半是缺少冒号', en: 'a key is too long; most likely a colon is missing' },
};

export const tooDeepWords: Words = { zh: '嵌套太深', en: 'it is nested too deeply' };

export const yamlWords = (code: ErrorCode, message: string): Words => words[code] ?? { zh: message, en: message };
