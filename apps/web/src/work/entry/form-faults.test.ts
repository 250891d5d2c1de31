import { expect, it } from 'vitest';
import { formFaults } from './form-faults.ts';

const good = { name: '周管理', login: 'zhou', new: 'Kong-shan-19', again: 'Kong-shan-19' };

it('finds nothing to say of a form that is filled in', () => {
  expect(formFaults(good, 'zhou')).toEqual({});
  expect(formFaults({ old: 'x', new: 'Kong-shan-19', again: 'Kong-shan-19' }, 'zhou')).toEqual({});
});

it('says of each field what it lacks, in the order of the fields', () => {
  const blank = formFaults({ name: ' ', login: '', new: '', again: '' }, '');
  expect(Object.entries(blank)).toEqual([
    ['name', 'name'],
    ['login', 'login'],
    ['new', 'new'],
    ['again', 'again'],
  ]);
  expect(formFaults({ old: '', new: 'Kong-shan-19', again: 'Kong-shan-19' }, 'zhou')).toEqual({ old: 'old' });
});

it('asks whoever signs in only that nothing is left blank', () => {
  expect(formFaults({ login: ' ', password: '' }, '')).toEqual({ login: 'who', password: 'password' });
  expect(formFaults({ login: 'z', password: 'x' }, '')).toEqual({});
});

it.each(['', '12345', '12 456'])('a code “%s” is none', (code) => {
  expect(formFaults({ code }, '')).toEqual({ code: 'code' });
  expect(formFaults({ code: '123456' }, '')).toEqual({});
});

it.each(['z', 'zhou guan', '周 管'])('a login “%s” is none', (login) => {
  expect(formFaults({ ...good, login }, login).login).toBe('login');
});

it('says that a password is weak, by the login that goes with it, and that the two differ', () => {
  expect(formFaults({ ...good, new: 'kong', again: 'kong' }, 'zhou')).toEqual({ new: 'weak' });
  expect(formFaults({ ...good, new: 'Zhou-shan-19', again: 'Zhou-shan-19' }, 'zhou')).toEqual({ new: 'weak' });
  expect(formFaults({ ...good, again: 'Kong-shan-18' }, 'zhou')).toEqual({ again: 'differs' });
});
