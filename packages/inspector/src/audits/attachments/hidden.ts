import { type Finding, fileAudit } from '../audit.ts';
import { OWN } from '../shared/sources.ts';

/** What a file holds and does not show: it goes out all the same. */
export default fileAudit({
  id: 'attachment-hidden',
  title: { zh: '附件：隐藏的内容', en: 'files: what they do not show' },
  says: {
    zh: '公开的附件不应带隐藏的工作表、行、列，批注和修订中删去的文字；一个附件记一处。',
    en: 'A published file holds no hidden sheets, rows or columns, no comments and no deleted passages; one finding for a file.',
  },
  sources: [OWN],
  params: {},
  finds: 'suspect',
  judge({ url, pieces }): Finding[] {
    const hidden = pieces.filter((piece) => piece.hidden);
    const [first] = hidden;
    if (first === undefined) return [];
    return [
      {
        url,
        where: first.where,
        observed: String(hidden.length),
        expected: { zh: '没有隐藏的内容', en: 'nothing hidden' },
      },
    ];
  },
});
