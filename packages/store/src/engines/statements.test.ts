import Database from 'libsql';
import { expect, test } from 'vitest';
import { keepStatements } from './statements.ts';

test('a text is prepared once, works after it failed, and sees tables that were changed', () => {
  const database = new Database(':memory:');
  const prepare = keepStatements(database);
  prepare('create table a (x integer primary key)').run();
  const insert = prepare('insert into a values (?)');
  insert.run([1]);
  expect(prepare('insert into a values (?)')).toBe(insert);
  expect(() => insert.run([1])).toThrow('UNIQUE');
  insert.run([2]);
  expect(prepare('select * from a order by x').all([])).toEqual([{ x: 1 }, { x: 2 }]);
  expect(prepare('select * from a order by x').all([])).toEqual([{ x: 1 }, { x: 2 }]);
  prepare("alter table a add column y text default 'new'").run();
  expect(prepare('select * from a order by x').all([])).toEqual([
    { x: 1, y: 'new' },
    { x: 2, y: 'new' },
  ]);
  database.close();
});

test('texts of many kinds do not pile up', () => {
  const prepared: string[] = [];
  const prepare = keepStatements({
    prepare: (text: string) => {
      prepared.push(text);
      return {};
    },
  } as unknown as Database.Database);
  prepare('select 0');
  for (let n = 1; n < 300; n++) prepare(`select ${n}`);
  prepare('select 0');
  expect(prepared).toHaveLength(300);
  prepare('select 300');
  prepare('select 0');
  expect(prepared).toHaveLength(301);
  prepare('select 1');
  expect(prepared).toHaveLength(302);
});
