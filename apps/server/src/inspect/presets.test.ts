import { presets } from '@mingjian/inspector';
import type { AuditUse } from '@mingjian/model';
import { expect, it } from 'vitest';
import { presetsFor } from './presets.ts';

const use: AuditUse = { indicator: '1.1', text: '无死链', audits: ['link-dead', 'link-hidden'] };

it('offers what a scheme uses only where somebody has said what that is', () => {
  expect(presetsFor([]).map(({ id }) => id)).toEqual(['all', ...presets.map(({ id }) => id)]);
  expect(presetsFor([use, use])[1]).toEqual({ id: 'scheme', audits: 2, norm: null });
});

it('tells each norm with where it stands and when it was issued', () => {
  expect(presetsFor([]).find(({ id }) => id === 'national-2019')?.norm).toMatchObject({
    title: { zh: '政府网站检查指标（2019）' },
    source: { text: '国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》' },
    date: '2019-04-01',
  });
});
