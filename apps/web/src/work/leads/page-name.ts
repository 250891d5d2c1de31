const LONGEST = 48;

/** The address of a page without its host, which the unit says already: its end, where it is long; null: the home page. */
export function pageName(url: string): string | null {
  const whole = pathOf(url);
  if (whole === '/') return null;
  return whole.length > LONGEST ? `…${whole.slice(-LONGEST)}` : whole;
}

function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return decodeURI(pathname + search);
  } catch {
    return url;
  }
}
