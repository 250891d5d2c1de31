import { expect, it } from 'vitest';
import { NotAllowed } from '../net/dialler.ts';
import { failureOfError, failures, looksLikeChallenge } from './failure.ts';

const coded = (code: string): Error => Object.assign(new Error(code), { code });

it.each([
  [coded('ENOTFOUND'), 'dns'],
  [coded('UND_ERR_HEADERS_TIMEOUT'), 'timeout'],
  [coded('ERR_SSL_WRONG_VERSION_NUMBER'), 'tls'],
  [coded('CERT_HAS_EXPIRED'), 'tls'],
  [coded('HPE_INVALID_CONSTANT'), 'broken'],
  [new NotAllowed('inside'), 'not-allowed'],
  [new Error('outer', { cause: new NotAllowed('inside') }), 'not-allowed'],
  [new DOMException('late', 'TimeoutError'), 'timeout'],
])('%s: %s', (error, failure) => {
  expect(failureOfError(error)).toBe(failure);
});

it('blames nobody for what a machine could not look at', () => {
  const blameless = Object.entries(failures).filter(([, { fault }]) => !fault);
  expect(blameless.map(([name]) => name).sort()).toEqual([
    'budget',
    'login',
    'not-allowed',
    'odd',
    'robots',
    'scripts',
    'too-large',
    'unreadable',
    'wall',
  ]);
});

it('knows the script of a protection from a short page', () => {
  expect(looksLikeChallenge(200, '<html><script>document.cookie="a=b";location.reload()</script></html>')).toBe(true);
  expect(
    looksLikeChallenge(
      200,
      `<html><script>document.cookie="a=b"</script><p>${'有正文的网页，记了一个标记。'.repeat(6)}</p></html>`,
    ),
  ).toBe(false);
  expect(looksLikeChallenge(200, '<html>404</html>')).toBe(false);
});
