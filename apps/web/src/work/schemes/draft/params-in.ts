/** Names of the parameters that rules, or whatever else of a scheme, refer to. */
export const paramsIn = (thing: object | undefined): string[] => [
  ...new Set([...JSON.stringify(thing ?? []).matchAll(/"\$([a-z][a-z0-9-]*)"/g)].map((found) => found[1] as string)),
];
