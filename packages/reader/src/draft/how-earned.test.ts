import { expect, it } from 'vitest';
import { leafRules } from './rules.ts';

const asked = (criterion: string, full: number): (string | undefined)[] =>
  leafRules({ name: '指标', criterion, context: '', full, year: 2023, classes: {}, open: () => '$open-1' })
    .questions.filter(({ code }) => code === 'how-earned')
    .map(({ text }) => text);

it('asks of marks behind what is to be done whether a part of it earns a part of them', () => {
  expect(asked('加强砂石运输车辆执法检查（60分）', 60)).toEqual(['加强砂石运输车辆执法检查（60分）']);
  expect(asked('1.完善工作机制（20分）2.组织培训（40分）', 60)).toHaveLength(1);
});

it('asks the same where the marks are said to be earned', () => {
  expect(asked('1.开展巡河，得6分。2.完善巡查制度，加大保洁力度，得2分', 8)).toHaveLength(1);
});

it('asks the same beside a price of its own sentence, and where only what earns nothing is said', () => {
  expect(asked('1.建立台帐，得1分。2.加大执法力度，得3分。3.不上报、不制止每出现一例扣2分', 4)).toHaveLength(1);
  expect(asked('加大巡查力度，查处破坏资源案件，年内无案例不得分，得3分。', 3)).toHaveLength(1);
});

it('asks the same of several papers for one figure', () => {
  expect(asked('按时上报半年工作小结、年终工作总结，得2分', 2)).toHaveLength(1);
  expect(asked('按时上报年终工作总结，得2分', 2)).toEqual([]);
});

it.each([
  ['1.完善台账的，得3分；2.落实专人的，得2分', 5],
  ['全年水质达标，得4分', 4],
  ['加强执法检查（60分），未开展的不得分', 60],
  ['建立台账得5分', 5],
  ['加强执法检查（60分），每发现一例扣5分', 60],
  ['查看信息公开情况（2分）', 2],
  ['落实资金，得1分，否则不得分', 1],
  ['成立乡镇护渔队，得1分', 1],
  ['1.加大巡查力度，得3分，每发现一例扣1分。2.完善台账，得2分', 5],
  ['加大治理力度，年内无不达标河库，得4分，出现一次不达标扣2分，扣完为止', 4],
])('asks nothing where the words say how it counts: %s', (criterion, full) =>
  expect(asked(criterion, full)).toEqual([]),
);
