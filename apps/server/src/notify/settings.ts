import { type Db, readSetting } from '@mingjian/store';
import { z } from 'zod';

/** Key of the setting. */
export const NOTICES = 'notices';

/** When the mail of a day goes out, and how long before a deadline a unit is told of it. */
export const noticeSettings = z.object({
  digestAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time such as 08:30.')
    .describe('In China, HH:MM'),
  days: z.number().int().min(1).max(20).describe('Working days before a deadline'),
});
export type NoticeSettings = z.infer<typeof noticeSettings>;

const usual: NoticeSettings = { digestAt: '08:30', days: 3 };

/** As the administrator has set it, or as is usual. */
export async function readNoticeSettings(db: Db): Promise<NoticeSettings & { version: number }> {
  const { value, version } = await readSetting(db, NOTICES);
  return { ...(value === null ? usual : noticeSettings.parse(JSON.parse(value))), version };
}
