import { afterEach, expect, it, vi } from 'vitest';
import { keepPending, pastedName, pendingCount } from './pending-files.ts';

afterEach(() => vi.unstubAllGlobals());

it('counts the files of all cells, and asks before the window closes as long as one waits', () => {
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  const asks = (): boolean => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  const file = new File(['x'], '截图.png');
  expect([pendingCount(), asks()]).toEqual([0, false]);
  keepPending('a', [file, file]);
  keepPending('b', [file]);
  expect([pendingCount(), asks()]).toEqual([3, true]);
  keepPending('a', []);
  expect([pendingCount(), asks()]).toEqual([1, true]);
  keepPending('b', []);
  expect([pendingCount(), asks()]).toEqual([0, false]);
});

it('names a pasted picture by its day and time', () => {
  expect(pastedName('2026-11-27T19:10:00.000Z', 'image/jpeg')).toBe('截图 2026-11-27 191000.jpg');
});
