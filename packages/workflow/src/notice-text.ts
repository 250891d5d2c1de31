import type { NoticeDetail, NoticeKind } from './notice.ts';

/** What fills the words: the values of the notice, and the title of its round. */
type Filled = NoticeDetail & { readonly round: string };
type Wording = (filled: Filled) => string;

/** Where each finds the dates: whoever has no page of them yet is told again. */
const zhAnnounced: Partial<Record<string, string>> = {
  organiser: '日程见“考评”。',
  liaison: '要报哪些材料、何时截止，见“报送”。',
};
const enAnnounced: Partial<Record<string, string>> = {
  organiser: 'its dates are under “Rounds”.',
  liaison: 'what to hand in, and until when, is under “Hand in”.',
};

const zh: Record<NoticeKind, Wording> = {
  'round-announced': ({ round, as }) => `“${round}”已公布，${zhAnnounced[as ?? ''] ?? '开始收集时另行通知。'}`,
  'round-open': ({ round, as }) => `“${round}”开始收集${as === 'liaison' ? '，请按期报送材料。' : '材料和记录。'}`,
  'round-sealed': ({ round }) => `“${round}”已封存，不再接收材料和记录。`,
  'round-composed': ({ round, as }) => `“${round}”已合成结果，${as === 'approver' ? '请审签。' : '等待审签。'}`,
  'round-signed': ({ round }) => `“${round}”的结果已审签，可以发布。`,
  'round-published': ({ round, as }) => `“${round}”的结果已发布${as === 'liaison' ? '，可查看本单位得分。' : '。'}`,
  'round-amended': ({ round, reason }) => `“${round}”的方案已修订，原因：${reason}`,
  'round-stopped': ({ round, reason }) => `“${round}”已中止，不再接收材料和记录，原因：${reason}`,
  'duty-given': ({ round, post, duty }) =>
    `岗位“${post}”在“${round}”中有新的${duty === 'review' ? '复核' : '评估'}任务。`,
  'duty-ended': ({ round, post, duty }) =>
    `岗位“${post}”在“${round}”中的部分${duty === 'review' ? '复核' : '评估'}任务已收回。`,
  'post-taken': ({ post }) => `岗位“${post}”已交接给您。`,
  'post-left': ({ post }) => `您不再担任岗位“${post}”。`,
  'material-handed-in': ({ unitName, indicatorName }) => `${unitName}报送了材料${named(indicatorName)}，待审核。`,
  'material-returned': ({ material, indicatorName, reason }) =>
    `材料“${material}”被退回${named(indicatorName)}，原因：${reason}`,
  'site-to-mend': ({ unitName, count, name, address, reason }) =>
    `${unitName}的网站有 ${count} 处问题经核实属实，不计分，请整改（${name}：${address}），说明：${reason}`,
  'review-returned': ({ unitName, indicatorName, reason }) =>
    `${unitName}的记录被复核退回${named(indicatorName)}，原因：${reason}`,
  'review-third': ({ unitName, indicatorName }) => `${unitName}的记录提请第三人复核${named(indicatorName)}。`,
  'deadline-near': ({ round, unitName, day }) => `${unitName}在“${round}”中有材料将于${day}截止，尚未报送。`,
  'account-locked': ({ name, login }) => `${name}（${login}）连续输错密码，账号已锁定。`,
  'mail-failed': ({ name, reason }) => `发给${name}的邮件没有送出：${reason}`,
};

const named = (indicator: string | undefined): string => (indicator ? `（${indicator}）` : '');

const en: Record<NoticeKind, Wording> = {
  'round-announced': ({ round, as }) =>
    `“${round}” has been announced: ${enAnnounced[as ?? ''] ?? 'you will hear when it opens.'}`,
  'round-open': ({ round, as }) =>
    `“${round}” is open${as === 'liaison' ? ': please hand in your material in time.' : '.'}`,
  'round-sealed': ({ round }) => `“${round}” is sealed: nothing more is taken.`,
  'round-composed': ({ round, as }) =>
    `“${round}” is composed and ${as === 'approver' ? 'waits for your signature.' : 'waits to be signed.'}`,
  'round-signed': ({ round }) => `“${round}” is signed and can be published.`,
  'round-published': ({ round, as }) =>
    `The results of “${round}” are published${as === 'liaison' ? ': you can read your unit’s score.' : '.'}`,
  'round-amended': ({ round, reason }) => `The plan of “${round}” was amended: ${reason}`,
  'round-stopped': ({ round, reason }) => `“${round}” was stopped, nothing more is taken: ${reason}`,
  'duty-given': ({ round, post, duty }) =>
    `The post “${post}” has new duties in “${round}”: ${duty === 'review' ? 'review' : 'assessment'}.`,
  'duty-ended': ({ round, post, duty }) =>
    `Some duties of the post “${post}” in “${round}” have ended: ${duty === 'review' ? 'review' : 'assessment'}.`,
  'post-taken': ({ post }) => `The post “${post}” was handed over to you.`,
  'post-left': ({ post }) => `You no longer hold the post “${post}”.`,
  'material-handed-in': ({ unitName, indicatorName }) =>
    `${unitName} handed in material${under(indicatorName)}: please look at it.`,
  'material-returned': ({ material, indicatorName, reason }) =>
    `The material “${material}” was returned${under(indicatorName)}: ${reason}`,
  'site-to-mend': ({ unitName, count, name, address, reason }) =>
    `Faults at the website of ${unitName} were found to be true (${count}), cost no points and are to be mended (${name}: ${address}): ${reason}`,
  'review-returned': ({ unitName, indicatorName, reason }) =>
    `An entry on ${unitName} was returned${under(indicatorName)}: ${reason}`,
  'review-third': ({ unitName, indicatorName }) =>
    `An entry on ${unitName} needs a third person${under(indicatorName)}.`,
  'deadline-near': ({ round, unitName, day }) =>
    `Material of ${unitName} for “${round}” is due on ${day} and not handed in yet.`,
  'account-locked': ({ name, login }) => `${name} (${login}) is locked after wrong passwords.`,
  'mail-failed': ({ name, reason }) => `A mail to ${name} was not sent: ${reason}`,
};

const under = (indicator: string | undefined): string => (indicator ? ` (${indicator})` : '');

/** The sentence of a notice. `round` is the title of its round, empty without one. */
export const noticeText = (kind: NoticeKind, round: string, detail: NoticeDetail, lang: 'zh' | 'en'): string =>
  (lang === 'zh' ? zh : en)[kind]({ ...detail, round });
