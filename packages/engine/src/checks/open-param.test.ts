import { expect, test } from 'vitest';
import { found, leaf, schemeOf } from './testing/scheme.ts';

const root = { children: [leaf('甲', 5)] };

test('one finding for each parameter, masked or never said', () => {
  const params = {
    late: { type: 'number', clause: '二', text: '未按时报送的扣*分。', ask: '迟报一次扣几分？', sample: 0.5 },
    pass: { type: 'number', clause: '表末', text: '合格分', ask: '多少分合格？', sample: 60 },
    ranks: {
      type: 'table',
      clause: '三',
      text: '根据排名赋分',
      ask: '第几名得几分？',
      sample: [{ from: 1, to: 3, points: 5 }],
    },
  };
  const findings = found('open-param', schemeOf(root, { params }));
  expect(findings.map(({ place, severity, clause }) => [place, severity, clause])).toEqual([
    ['params.late', 'open', '二'],
    ['params.pass', 'open', '表末'],
    ['params.ranks', 'open', '三'],
  ]);
  expect(findings[0]).toMatchObject({
    what: '迟报一次扣几分？ 原文被遮：“未按时报送的扣*分”。',
    mend: '向发文单位问明：在“指标”里填在“方案里没写明的数字”里，或新建考评时填（参数文件：late: …；试算用的示例值是 0.5）。',
  });
  expect(findings[1]?.what).toBe('多少分合格？ 原文没有写：“合格分”。');
  expect(findings[2]?.mend).toContain('[{"from":"1","to":"3","points":"5"}]');
});

test('no parameters, no findings', () => expect(found('open-param', schemeOf(root))).toEqual([]));
