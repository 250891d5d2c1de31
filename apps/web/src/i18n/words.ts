/** The same keys in another language. English also tells one from many where Chinese does not. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
