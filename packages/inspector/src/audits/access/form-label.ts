import { Parser } from 'htmlparser2';
import { pageAudit } from '../audit.ts';
import { ACCESS_H, BOZHOU } from '../shared/sources.ts';

/** Fields that nobody fills in, and buttons, which say what they are. */
const NO_FIELD = /^(?:hidden|submit|button|reset|image)$/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const NAMES = ['aria-label', 'aria-labelledby', 'title', 'placeholder'];

/** Fields say what they are for to those who cannot see what stands beside them. */
export default pageAudit({
  id: 'a11y-form-label',
  title: { zh: '无障碍：填写框的名称', en: 'access: names of fields' },
  says: {
    zh: '首页、依申请公开页和信箱页的每个填写框、选择框都应有名称：label、aria-label、title 或提示文字（placeholder）；一页记一处，写明有几个没有。',
    en: 'On the home page and on those for requests and letters each field has a name: a label, aria-label, title or placeholder; one finding for a page, with how many have none.',
  },
  sources: [ACCESS_H, BOZHOU],
  params: {},
  finds: 'suspect',
  appliesTo: ({ html }, { kind, role }) =>
    (kind === 'home' || role === 'requests' || role === 'letters') && fieldsIn(html).length > 0,
  judge({ url, html }) {
    const bare = fieldsIn(html).filter(({ isNamed }) => !isNamed);
    if (bare.length === 0) return [];
    const names = bare.flatMap(({ name }) => (name === '' ? [] : [name]));
    return [
      {
        url,
        where: { zh: '填写框', en: 'fields' },
        observed: `${bare.length}`,
        expected: { zh: '每个都有名称', en: 'a name for each' },
        ...(names.length === 0 ? {} : { excerpt: names.join(', ').slice(0, 120) }),
      },
    ];
  },
});

interface Field {
  readonly name: string;
  readonly id: string;
  readonly isNamed: boolean;
}

function fieldsIn(html: string): readonly Field[] {
  const fields: Field[] = [];
  const labelled = new Set<string>();
  let inLabel = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'label') {
        inLabel += 1;
        if (attributes.for) labelled.add(attributes.for);
      }
      if (tag !== 'input' && tag !== 'select' && tag !== 'textarea') return;
      const { type = '', name = '', id = '', style = '', hidden } = attributes;
      if (NO_FIELD.test(type) || hidden !== undefined || HIDDEN.test(style)) return;
      const isNamed = inLabel > 0 || NAMES.some((one) => (attributes[one] ?? '').trim() !== '');
      fields.push({ name: name || id, id, isNamed });
    },
    onclosetag(tag) {
      if (tag === 'label') inLabel -= 1;
    },
  });
  parser.write(html);
  parser.end();
  // A label may stand behind its field.
  return fields.map((field) => ({ ...field, isNamed: field.isNamed || labelled.has(field.id) }));
}
