import { expect, test } from 'vitest';
import { handOver, isDocument, takeHanded } from './handed.ts';

test('a document is told from a scheme file by its name', () => {
  expect(['方案.docx', '方案.DOC', '表.xlsx', '方案.pdf'].every((name) => isDocument({ name }))).toBe(true);
  expect(['plan.yaml', 'plan.yml', 'plan.json'].some((name) => isDocument({ name }))).toBe(false);
});

test('a file is handed over once', () => {
  const file = new File(['x'], '方案.docx');
  handOver(file);
  expect([takeHanded(), takeHanded()]).toEqual([file, null]);
});
