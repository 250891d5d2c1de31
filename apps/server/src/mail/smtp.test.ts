import { afterEach, beforeEach, expect, it } from 'vitest';
import { type SmtpStage, smtpStage } from '../testing/smtp.ts';
import { type Mailer, NotTaken } from './mailer.ts';
import { oneLine, openSmtp } from './smtp.ts';

let stage: SmtpStage;
let mailer: Mailer;
beforeEach(async () => {
  stage = await smtpStage();
  const opened = openSmtp({
    SMTP_URL: stage.url,
    MAIL_FROM: '明鉴 <mingjian@example.gov.cn>',
    PUBLIC_URL: 'https://a.cn',
  });
  if (!opened || opened === 'incomplete') throw new Error('not opened');
  ({ mailer } = opened);
});
afterEach(() => stage.close());

const letter = { name: '王明', address: 'wang@example.gov.cn', subject: '通知', text: '您好：\n.\n一行。\n' };
const failure = async (sending: Promise<void>) =>
  sending.then(
    () => undefined,
    (error: unknown) => error,
  );

it('brings a text in Chinese to a real server, marked as a machine’s', async () => {
  await mailer.send(letter);
  const [mail] = stage.mails;
  expect(mail).toMatchObject({ from: 'mingjian@example.gov.cn', to: ['wang@example.gov.cn'] });
  expect(mail?.head.get('subject')).toBe('通知');
  expect(mail?.head.get('to')).toContain('王明');
  expect(mail?.head.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.head.get('content-type')).toMatch(/^text\/plain; charset=utf-8/i);
  expect(mail?.text.trim()).toBe(letter.text.trim());
});

it.each([
  ['a line in the subject', { subject: '通知\r\nBcc: x@example.com\r\n\r\n正文' }],
  ['a line in the name', { name: '王\r\nBcc: x@example.com' }],
  ['an address in the name', { name: 'x@example.com>, <y@example.com' }],
  ['a line separator', { subject: '通知\u2028Bcc: x@example.com' }],
])('lets nobody write the head of a mail: %s', async (_, odd) => {
  await mailer.send({ ...letter, ...odd });
  const [mail] = stage.mails;
  expect(mail?.to).toEqual(['wang@example.gov.cn']);
  expect(mail?.head.has('bcc')).toBe(false);
  expect(mail?.text).not.toContain('正文');
});

it('says whether the mail was certainly not taken, and whether it never will be', async () => {
  stage.answers = [{ code: 451 }, { code: 550 }, 'hang-up'];
  const later = await failure(mailer.send(letter));
  expect(later).toBeInstanceOf(NotTaken);
  expect((later as NotTaken).forGood).toBe(false);
  expect(((await failure(mailer.send(letter))) as NotTaken).forGood).toBe(true);
  // The whole text had come: nobody can tell.
  const unknown = await failure(mailer.send(letter));
  expect(unknown).toBeInstanceOf(Error);
  expect(unknown).not.toBeInstanceOf(NotTaken);
  expect(stage.mails).toEqual([]);
  const { url } = stage;
  await stage.close();
  const away = await failure(mailer.send(letter));
  expect(away).toBeInstanceOf(NotTaken);
  stage = await smtpStage();
  expect(url).not.toBe('');
});

it('needs all of its settings, and takes no other', () => {
  const all = { SMTP_URL: 'smtp://a.cn', MAIL_FROM: 'a@a.cn', PUBLIC_URL: 'https://a.cn' };
  expect(openSmtp({ PUBLIC_URL: 'https://a.cn' })).toBeUndefined();
  for (const name of Object.keys(all)) expect(openSmtp({ ...all, [name]: '' })).toBe('incomplete');
  expect(openSmtp({ ...all, SMTP_URL: 'https://a.cn' })).toBe('incomplete');
  expect(openSmtp({ ...all, PUBLIC_URL: 'a.cn' })).toBe('incomplete');
  expect(openSmtp(all)).toMatchObject({ publicUrl: 'https://a.cn' });
  expect(oneLine(' a\r\n\tb\0c ')).toBe('a b c');
});
