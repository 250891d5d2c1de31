// 表1叫“制度建设”，表2叫“制度体系”。 Damage of the document that whoever wrote the scheme noted: names that differ, lost signs.
import { defineCheck } from './define-check.ts';
import { quoted } from './shared/names.ts';

export default defineCheck({
  id: 'damage',
  title: { zh: '文本残损、前后不一', en: 'damage and contradictions of the text' },
  words: {
    noted: {
      severity: 'warning',
      zh: '{what}（原文：“{text}”）',
      en: '{what} (the text: “{text}”)',
      mendZh: '对照盖章的原件核实；方案里的读法不对的，改正。',
      mendEn: 'Compare with the signed original; correct the scheme where it read it wrongly.',
    },
  },
  *find({ scheme }) {
    for (const [at, entry] of (scheme.document.damage ?? []).entries()) {
      yield {
        message: 'noted',
        place: `document.damage[${at}]`,
        clause: entry.clause,
        values: { what: entry.what, text: quoted(entry.text) },
      };
    }
  },
});
