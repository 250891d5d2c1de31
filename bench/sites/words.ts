import { makeRandom } from '../scoring/sheet.ts';

/** What the texts of the made sites are put together from. */
export const WORDS: readonly string[] =
  '全市 各县 机关 群众 企业 窗口 材料 流程 期限 电子 证照 平台 数据 目录 清单 指南 规划 方案 预算 决算 资金 项目 工程 道路 桥梁 水库 灌区 粮食 蔬菜 林地 河湖 湿地 空气 噪声 学校 幼儿园 医院 药品 疫苗 养老 托育 低保 救助 就业 技能 工匠 合同 工资 住房 物业 电梯 燃气 消防 森林 汛期 台风 地震 避险 演练 督查 审计 复议 诉讼 调解 普法 信用 招标 采购 价格 税费 减免 补贴 贷款 担保 外贸 口岸 旅游 景区 博物馆 图书馆 文物 体育 赛事 乡镇 街道 社区 村庄 合作社 农机 种子 畜牧 渔业 公布 印发 召开 部署 落实 推进 检查 整改 答复 回应 解读 征求 修订 废止 施行 会同 统筹 协同 压实 细化 优化 缩短 减少 增加 完成 达到 超过 同比 环比 累计 本年 上季 月底 前三季度 按照 根据 为了 关于 以及 并且 其中 对于 通过 依法 及时 全面 准确'.split(
    ' ',
  );

export const COLUMNS: readonly string[] =
  '工作动态 部门动态 通知公告 公示公告 政策文件 政策解读 机构职能 人事信息 规划计划 财政预决算 重大项目 行政许可 行政处罚 政府采购 应急管理 环境保护 社会保障 教育信息 医疗卫生 农业农村 住房城乡 交通运输 统计信息 回应关切'.split(
    ' ',
  );

/** Wrong words that are put into texts, with the right ones. */
const WRONG = [
  ['既使', '即使'],
  ['按装', '安装'],
  ['布署', '部署'],
  ['涵概', '涵盖'],
  ['一份为二', '一分为二'],
] as const;
export const wrongWords: readonly string[] = WRONG.map(([wrong]) => wrong);

/** A list of so many wrong words: a few that stand in the texts, and others that begin like words there and end like none. */
export function wordList(length: number): { wrong: string; right: string }[] {
  const random = makeRandom(50_000);
  const used = [...new Set(WORDS.join(''))];
  const frequent = [...new TextDecoder('gbk').decode(Uint8Array.from(LEVEL_ONE))];
  const list = new Map<string, string>(WRONG);
  while (list.size < length) {
    const middle = Array.from({ length: random(4) }, () => frequent[random(frequent.length)]);
    // The last sign stands in no text.
    const last = String.fromCharCode(0x9f00 + random(0x90));
    list.set([used[random(used.length)], ...middle, last].join(''), '');
  }
  return [...list].map(([wrong, right]) => ({ wrong, right }));
}

/** The signs of GB 2312 that are used most, as its first level has them. */
const LEVEL_ONE = Array.from({ length: 39 * 94 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)]).flat();
