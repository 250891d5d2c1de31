interface Words {
  readonly zh: string;
  readonly en: string;
}

const NAMES = ['name', 'title', 'id', 'item', 'level', 'kind', 'part', 'clause'] as const;

/** What an item of a list calls itself. */
function ownName(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  const name = NAMES.map((key) => fields[key]).find((candidate) => typeof candidate === 'string' && candidate !== '');
  if (typeof name !== 'string') return undefined;
  return name.length > 24 ? `${name.slice(0, 23)}…` : name;
}

/** The way to a field as a person would tell it: results 第1项“政务公开” › root › full. */
export function fieldWords(root: unknown, path: readonly PropertyKey[]): Words {
  if (path.length === 0) return { zh: '整个文件', en: 'the whole file' };
  const zh: string[] = [];
  const en: string[] = [];
  let value = root;
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
    if (typeof step === 'number') {
      const name = ownName(value);
      zh.push(`第${step + 1}项${name === undefined ? '' : `“${name}”`}`);
      en.push(`no. ${step + 1}${name === undefined ? '' : ` “${name}”`}`);
    } else {
      zh.push(String(step));
      en.push(String(step));
    }
  }
  return { zh: zh.join(' › '), en: en.join(' › ') };
}
