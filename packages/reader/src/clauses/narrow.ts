/** A full-width sign in its narrow form, any other as it is. */
export const narrow = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign;
};
