import type { InterpretationForm } from '../../derive/interpretation.ts';
import { type Judged, siteAudit, type Words } from '../audit.ts';
import { BOZHOU } from '../shared/sources.ts';
import { noneOf, notSeenYet } from '../shared/unseen.ts';

const NAMES: Readonly<Record<InterpretationForm, Words>> = {
  text: { zh: '文字', en: 'words' },
  picture: { zh: '图解', en: 'pictures' },
  video: { zh: '音视频', en: 'sound or film' },
  questions: { zh: '问答', en: 'questions and answers' },
  conference: { zh: '发布会、负责人解读', en: 'a conference or the head of the office' },
  expert: { zh: '专家解读', en: 'experts' },
};

/** Policies are interpreted in more than one form. */
export default siteAudit({
  id: 'interp-forms',
  title: { zh: '政策解读：形式', en: 'interpretations: their forms' },
  says: {
    zh: '解读除文字外应有图解、音视频、问答、发布会、专家等形式，全站至少两种；按标题和页面里的媒体认，种数可以改。',
    en: 'Besides words there are pictures, films, questions, conferences or experts: at least two forms on a site, known by titles and media.',
  },
  sources: [BOZHOU],
  params: { least: 2 },
  judge(site, { least }): Judged {
    const { interpretations } = site.shelf;
    if (interpretations.length === 0) return noneOf(site, { zh: '没有政策解读', en: 'no interpretation' });
    const forms = [...new Set(interpretations.flatMap((one) => one.forms))];
    if (forms.length >= least) return { verdict: 'pass', findings: [] };
    if (site.cut) return notSeenYet();
    return {
      verdict: 'suspect',
      findings: [
        {
          url: interpretations[0]?.url ?? site.home,
          where: { zh: '全部解读', en: 'all interpretations' },
          observed: forms.map((form) => NAMES[form].zh).join('、') || '—',
          expected: { zh: `至少${least}种形式`, en: `at least ${least} forms` },
        },
      ],
    };
  },
});
