import { asAttachment } from '../../desk/as-attachment.ts';
import { accountTemplate } from '../../imports/account-template.ts';
import { langOf } from '../../language.ts';
import type { App } from '../../types.ts';

/** The file of accounts to be filled in. */
export function getAccountTemplate(app: App): void {
  app.get(
    '/api/accounts/template.xlsx',
    {
      config: { permission: 'account:manage' },
      schema: { tags: ['accounts'], summary: 'A workbook of accounts to fill in' },
    },
    async (request, reply) => {
      const lang = langOf(request);
      const book = await accountTemplate(lang);
      return asAttachment(reply, lang === 'zh' ? '账号模板.xlsx' : 'accounts.xlsx').send(Buffer.from(book));
    },
  );
}
