import { done, failed, type Outcome, problem } from '@mingjian/model';
import { readYaml } from '../yaml/read-yaml.ts';

const notAMap = { zh: '应为“参数名: 值”的映射', en: 'it must be a map of names and values' };

/** Parameter file (YAML, name → value) → values. Whether they fit the scheme's parameters is the engine's to judge. */
export function readParams(bytes: Uint8Array, file: string): Outcome<Record<string, unknown>> {
  const yaml = readYaml(bytes, 'params', file);
  if (!yaml.ok) return yaml;
  const { value, place } = yaml.value;
  // Nothing but comments: every parameter is left open.
  if (value === null) return done({});
  if (typeof value !== 'object' || Array.isArray(value)) {
    return failed([problem('yaml-broken', place([]), { why: notAMap })]);
  }
  return done(value as Record<string, unknown>);
}
