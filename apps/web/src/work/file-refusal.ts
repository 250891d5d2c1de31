/** Why the server would not take a file, known before it is sent; null: it would. `largest`: bytes of the largest file taken. */
export const fileRefusal = ({ size }: { readonly size: number }, largest: number): 'large' | 'empty' | null =>
  size === 0 ? 'empty' : size > largest ? 'large' : null;
