import { describe, expect, it } from 'vitest';
import { rules } from './testing/read.ts';

const bands = (text: string): unknown =>
  rules(text).map((rule) => {
    const one = rule as { kind: string; bands?: { from: number | null; to: number | null; points: number | null }[] };
    return one.bands?.map(({ from, to, points }) => [from, to, points]) ?? one.kind;
  });

describe('marks for intervals of one quantity', () => {
  it('begin with all of it, though the next step has both its ends', () => {
    expect(
      rules(
        '全部完成本市小麦示范区划定任务的（面积足额、上图入库），得0.8分，任务完成90%以上、不到100%的，得0.6分，任务完成90%以下的，不得分。',
      ),
    ).toMatchObject([
      {
        kind: 'band',
        bands: [
          { from: 100, to: null, points: 0.8 },
          { from: 90, to: 100, points: 0.6 },
          { from: null, to: 90, points: 0 },
        ],
      },
    ]);
    expect(rules('建设任务全部完成的得4分，完成80%以上不足100%的得3分，不足80%的得0分。')).toMatchObject([
      {
        bands: [
          { from: 100, to: null },
          { from: 80, to: 100 },
          { from: null, to: 80 },
        ],
      },
    ]);
  });

  it('go on behind places that neither give nor take', () => {
    expect(rules('第1—5名加1分，第6—15名不加分不扣分，第16名及以后扣1分。')).toMatchObject([
      { bands: [{ points: 1 }, { from: 6, to: 15, points: 0 }, { from: 16, to: null, points: -1 }] },
    ]);
  });

  it('are bands, also where only the first names what is measured', () => {
    expect(bands('满意率95%以上得5分，85%-95%得3分，85%以下不得分。')).toEqual([
      [
        [95, null, 5],
        [85, 95, 3],
        [null, 85, 0],
      ],
    ]);
  });

  it('go on with ends that the name stands between, with places, and up to where everything is lost', () => {
    expect(bands('85%≤满意率<90%扣2分；80%≤满意率<85%扣5分；满意率<80%扣10分。')).toEqual([
      [
        [85, 90, -2],
        [80, 85, -5],
        [null, 80, -10],
      ],
    ]);
    expect(bands('全省排名前10得5分，11-20得4分。')).toEqual([
      [
        [1, 10, 5],
        [11, 20, 4],
      ],
    ]);
    expect(bands('比例超过5%的扣2分，超过10%的扣4分，超过15%的启动问责并扣完该项分值。')).toEqual([
      [
        [5, 10, -2],
        [10, 15, -4],
      ],
      'allOrNothing',
    ]);
    expect(bands('报废率≤40得3分；＞40且≤45得1分；＞45不得分。')).toEqual([
      [
        [null, 40, 3],
        [40, 45, 1],
        [45, null, 0],
      ],
    ]);
    expect(bands('排名最后的扣2分，倒数第二的扣1分。')).toEqual([
      [
        [1, 1, -2],
        [2, 2, -1],
      ],
    ]);
  });

  it('fall below nothing, and may be shares of an order', () => {
    const steps = (text: string): unknown =>
      rules(text).map((rule) => (rule as { bands?: { from: unknown; to: unknown; points: unknown }[] }).bands?.length);
    expect(steps('增长5%以上的得9分，增长0-5%的得5分，负增长的不得分')).toEqual([3]);
    expect(steps('增长10%以上得1分，增长5%-10%得0.5分，负增长不得分')).toEqual([2, undefined]);
    expect(steps('下降3%以上得2分，下降1%-3%得1分，下降不足1%或上升的不得分')).toEqual([3]);
    expect(steps('居全省前1/3的得5分，居中间1/3的得3分，居后1/3的得1分')).toEqual([3]);
  });

  it('may be shares that were done', () => {
    expect(bands('任务完成100%得3分，完成90%得2分，80%以下不得分；死亡1株扣1分。')).toEqual([
      [
        [100, null, 3],
        [90, 100, 2],
        [null, 80, 0],
      ],
      'deduct',
    ]);
  });

  it('end where the next begins', () => {
    expect(bands('覆盖率95%以上得5分；90%以上得3分。')).toEqual([
      [
        [95, null, 5],
        [90, 95, 3],
      ],
    ]);
    expect(bands('全省排名前五名得10分，前十名得8分，其余得5分。')).toEqual([
      [
        [1, 5, 10],
        [6, 10, 8],
        [11, null, 5],
      ],
    ]);
  });

  it('begin where a figure is reached of which the next falls short', () => {
    expect(bands('不良率下降1个百分点得1分，下降不足1个百分点得0.5分。')).toEqual([
      [
        [1, null, 1],
        [null, 1, 0.5],
      ],
    ]);
  });

  it('take in all places behind those that were listed', () => {
    expect(bands('排名前三的分别得5分、4分、3分，其他单位得2分。')).toEqual([
      [
        [1, 1, 5],
        [2, 2, 4],
        [3, 3, 3],
        [4, null, 2],
      ],
    ]);
    expect(bands('前5名得10分，6-10名得8分，11名以后得6分。')).toEqual([
      [
        [1, 5, 10],
        [6, 10, 8],
        [11, null, 6],
      ],
    ]);
  });

  it('are a band for every time where each ranking counts', () => {
    expect(rules('排名前5名的村，每次加1分；后5名的村，每次扣1分。')).toMatchObject([
      { kind: 'band', on: '排名', per: '次' },
      { kind: 'band', on: '倒数排名', per: '次' },
    ]);
  });

  it('are no scale where a place was reached or not', () => {
    expect(bands('进入全省前10名得5分，未进入前10名不得分。')).toEqual(['award', 'allOrNothing']);
  });

  it('go on with bare shares, and with what lies behind a share of an order', () => {
    expect(rules('完成目标得4分，完成目标的90%得3分、80%得2分，80%以下不得分')).toMatchObject([
      { bands: [{ from: 100 }, { from: 90, to: 100 }, { from: 80, to: 90 }, { to: 80, points: 0 }] },
    ]);
    expect(rules('位于前20%（含）得2分；位于前80%（含）得1分；位于80%以下不得分')).toMatchObject([
      { bands: [{ to: 20 }, { from: 20, to: 80 }, { from: 80, to: null, points: 0 }] },
    ]);
  });

  it('begin at all of it', () => {
    expect(rules('全部完成得5分；完成90%以上得4分；完成90%以下不得分')).toMatchObject([
      {
        bands: [
          { from: 100, points: 5 },
          { from: 90, to: 100, points: 4 },
          { to: 90, points: 0 },
        ],
      },
    ]);
  });

  it('are a scale of prices that stand behind the marks', () => {
    expect(rules('迟到5分钟以内扣0.1分/人次，迟到5分钟以上扣0.2分/人次')).toMatchObject([
      { kind: 'severity', per: '人次', levels: [{ points: -0.1 }, { points: -0.2 }] },
    ]);
  });

  it('are no scale where what loses everything lies far below', () => {
    expect(rules('达到95%得1分，低于80%不得分')).toMatchObject([{ kind: 'award' }, { kind: 'allOrNothing' }]);
  });

  it('stay apart where they measure two things', () => {
    expect(bands('签约率90%以上得3分；投诉5件以上扣2分。')).toEqual(['award', 'fixed']);
  });

  it('are no scale where the second only says that the first was missed', () => {
    expect(bands('办结率100%得2分，低于100%不得分。')).toEqual(['award', 'allOrNothing']);
  });

  it('are a scale of prices by how long something took, also over the end of a part', () => {
    expect(rules('签收超过2小时每次扣0.1分；超过4小时每次扣0.2分。')).toMatchObject([
      {
        kind: 'severity',
        per: '次',
        levels: [
          { label: '2小时以上', points: -0.1 },
          { label: '4小时以上', points: -0.2 },
        ],
      },
    ]);
    expect(rules('响应超过15分钟每次扣0.1分；办结超过3个工作日每次扣0.2分。')).toHaveLength(2);
  });

  it('are a scale of prices where each piece costs by its size', () => {
    expect(rules('50人以上的每起扣3分，50人以下的每起扣1分。')).toMatchObject([
      { kind: 'severity', per: '起', levels: [{ points: -3 }, { points: -1 }] },
    ]);
  });

  it('begin with what costs nothing, where at least two steps take', () => {
    expect(bands('死链：≤3个不扣分；4～10个扣1分；＞10个扣2分')).toEqual([
      [
        [null, 3, 0],
        [4, 10, -1],
        [10, null, -2],
      ],
    ]);
    expect(rules('到位率95%以上不扣分，每低1%扣0.2分。')).toMatchObject([{ kind: 'rate' }]);
    expect(rules('5处以内不扣分，超过5处的扣1分。')).toMatchObject([{ kind: 'fixed' }]);
  });

  it('begin at all of it', () => {
    expect(bands('整改率，100%得4分，90%～100%得2分，90%以下0分')).toEqual([
      [
        [100, null, 4],
        [90, 100, 2],
        [null, 90, 0],
      ],
    ]);
    expect(bands('农药减量目标完成得2分，完成目标值90%以上得1分，90%以下不得分。')).toEqual([
      [
        [100, null, 2],
        [90, 100, 1],
        [null, 90, 0],
      ],
    ]);
  });
});

it('goes on behind places that were listed', () => {
  expect(rules('获得第1、2、3名，分别加3、2、1分，获得第4名及以下，加0.5分')).toMatchObject([
    { kind: 'band', bands: [{ from: 1 }, { from: 2 }, { from: 3 }, { from: 4, to: null, points: 0.5 }] },
  ]);
});

it('are steps of a share though each asks for its quality, too', () => {
  expect(
    rules('完成率达到90%及以上且质量高，得18-20分；完成率达到80%及以上且质量一般，得12-14分；不到80%的，不得分。'),
  ).toMatchObject([{ kind: 'band', bands: [{ from: 90 }, { from: 80, to: 90 }, { to: 80, points: 0 }] }]);
});

it('that take by the piece end where everything is lost', () => {
  expect(rules('1公顷以下每起扣1分，1-10公顷每起扣3分，10公顷以上不得分。')).toMatchObject([
    {},
    { kind: 'allOrNothing' },
  ]);
});
