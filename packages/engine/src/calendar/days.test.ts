import { expect, test } from 'vitest';
import { civilOf, dayOf, dayText, parseDay, parseMoment, weekday } from './days.ts';

const MS = 86_400_000;

test('every day from 1900 to 2100 agrees with Date', () => {
  const first = Date.UTC(1900, 0, 1) / MS;
  const last = Date.UTC(2100, 11, 31) / MS;
  let wrong = 0;
  for (let day = first; day <= last; day++) {
    const date = new Date(day * MS);
    const text = date.toISOString().slice(0, 10);
    const civil = civilOf(day);
    const same =
      civil.year === date.getUTCFullYear() &&
      civil.month === date.getUTCMonth() + 1 &&
      civil.day === date.getUTCDate() &&
      dayOf(civil.year, civil.month, civil.day) === day &&
      parseDay(text) === day &&
      dayText(day) === text &&
      (weekday(day) + 1) % 7 === date.getUTCDay();
    if (!same) wrong++;
  }
  expect(wrong).toBe(0);
});

test('day 0 and days before', () => {
  expect(parseDay('1970-01-01')).toBe(0);
  expect(parseDay('1969-12-31')).toBe(-1);
  expect(dayText(-1)).toBe('1969-12-31');
  expect(weekday(-4)).toBe(6);
  expect(dayText(dayOf(7, 3, 9))).toBe('0007-03-09');
});

test.each(['2023-02-29', '1900-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-01-00', '2023-1-1', '', 'x'])(
  '%j is no day',
  (text) => {
    expect(parseDay(text)).toBeNull();
  },
);

test('leap days', () => {
  expect(parseDay('2024-02-29')).not.toBeNull();
  expect(parseDay('2000-02-29')).not.toBeNull();
});

test('moments', () => {
  const day = parseDay('2023-10-31');
  expect(parseMoment('2023-10-31')).toEqual({ day, minute: -1 });
  expect(parseMoment('2023-10-31T14:30')).toEqual({ day, minute: 870 });
  expect(parseMoment('2023-10-31 00:00')).toEqual({ day, minute: 0 });
  expect(parseMoment('2023-10-31T23:59:59')).toEqual({ day, minute: 1439 });
});

test.each(['2023-10-31T24:00', '2023-10-31T12:60', '2023-02-30T10:00', '2023-10-31T9:00', '2023-10-31T14', '10:00'])(
  '%j is no moment',
  (text) => {
    expect(parseMoment(text)).toBeNull();
  },
);
