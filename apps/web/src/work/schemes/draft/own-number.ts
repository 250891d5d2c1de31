import { shownCode } from '@mingjian/workflow';

/** The number that an indicator has in the document, as it stands before a name there: `五、`, `（23）`, `23 `; '' where it has none. */
export function ownNumber({ code }: { readonly code?: string | undefined }): string {
  const shown = shownCode(code ?? '');
  if (shown === '' || shown.endsWith('）')) return shown;
  return /^[一二三四五六七八九十]+$/.test(shown) ? `${shown}、` : `${shown} `;
}

/** An indicator as the document calls it: `五、加强宣传`, `23 水域治安`. */
export const numberedName = (says: { readonly code?: string | undefined; readonly name: string }): string =>
  ownNumber(says) + says.name;
