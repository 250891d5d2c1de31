import { failures, type Verified } from '@mingjian/inspector';
import type { Context } from '../io.ts';
import { harmless, wrap } from '../text/width.ts';

/** A capture as a machine reads it: what it is, what was found of it, and what it proves. */
export interface CaptureTold extends Omit<Verified, 'manifest'> {
  readonly file: string;
  readonly url: string | null;
  readonly finalUrl: string | null;
  readonly begun: string | null;
  readonly status: number | null;
  readonly failure: string | null;
  readonly rendered: boolean;
  readonly proves: readonly { readonly zh: string; readonly en: string }[];
}

export const toldOf = (file: string, { manifest, ...rest }: Verified): CaptureTold => ({
  file,
  ...rest,
  url: manifest?.url ?? null,
  finalUrl: manifest?.finalUrl ?? null,
  begun: manifest?.begun ?? null,
  status: manifest?.status ?? null,
  failure: manifest?.failure ?? null,
  rendered: (manifest?.rendered ?? null) !== null,
  proves: manifest?.proves ?? [],
});

/** A capture in a few lines: whether it is whole, of what it is, when, and what it proves. */
export function captureLines(told: CaptureTold, { ink, lang, say, world }: Context): string[] {
  const block = (text: string, first: string): string[] =>
    wrap(harmless(text), Math.max(20, world.columns - first.length)).map(
      (line, at) => (at === 0 ? first : ' '.repeat(first.length)) + line,
    );
  const isWhole = told.faults.length === 0;
  const head = isWhole
    ? ink.green(say('✓ 与存证时一致', '✓ as it was captured'))
    : ink.red(say('✗ 有改动', '✗ altered'));
  const lines = [`${head}  ${ink.bold(harmless(told.file))}`];
  for (const { part, what } of told.faults)
    lines.push(...block(`${part ?? say('整个文件', 'the file')}：${what[lang]}`, '    ').map(ink.red));
  lines.push(...block(`SHA-256 ${told.sha256}`, '    '));
  if (told.url === null) return [...lines, ''];
  const seen = told.failure === null ? '' : `  ${failures[told.failure as keyof typeof failures][lang]}`;
  lines.push(...block(`${told.begun}  ${told.url}${told.status ? `  ${told.status}` : ''}${seen}`, '    '));
  lines.push(...block(stampWords(told, say), '    '));
  // What altered bytes say of themselves proves nothing.
  if (isWhole) for (const words of told.proves) lines.push(...block(words[lang], '    · ').map(ink.dim));
  return [...lines, ''];
}

function stampWords({ timeStamp }: CaptureTold, say: Context['say']): string {
  if (timeStamp.state === 'none') return say('没有可信时间戳', 'no time stamp of an authority');
  if (timeStamp.state === 'failed')
    return say(`没有取得时间戳：${timeStamp.why}`, `no time stamp was got: ${timeStamp.why}`);
  const { time, authority, signature, trusted } = timeStamp;
  const trust =
    signature === 'unknown'
      ? say('签名算法本机无法验证', 'signed in a way that cannot be checked here')
      : trusted === null
        ? say(
            '签名有效；要核对签发机构，请用 --roots 给出它的根证书',
            'signature good; give its root with --roots to check who signed',
          )
        : trusted
          ? say('签名有效，签发机构可信', 'signature good, by a trusted authority')
          : say('签名有效，但不是所给根证书的机构', 'signature good, but not by an authority of the given roots');
  return say(`时间戳 ${time}，${authority}：${trust}`, `time stamp ${time}, ${authority}: ${trust}`);
}
