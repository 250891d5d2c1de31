/** The Chinese words of what must be read before a round takes a step, and of running a plan of another year. */
export const steps = {
  hints: {
    title: '请留意 {{count}} 处：',
    read: '以上 {{count}} 处我已知道，仍要{{step}}',
    mend: {
      'window-off-period': '去改日期',
      'window-past': '去改日期',
      'part-without-units': '去换名单',
      'rater-absent': '去换名单',
      'named-absent': '去换名单',
      'tag-absent': '去勾选标签',
      unassessed: '去“任务分派”补上',
      'no-reviewer': '去分派复核',
      'no-liaison': '去“岗位”设联络岗',
    },
    askForPosts: '请系统管理员设联络岗，现有的见“岗位”',
    acknowledged: '办理时已知道：',
  },
  todo: {
    title: '公布前要办的，已办 {{done}} / {{count}}：',
    step: {
      params: '补齐没写明的数字',
      units: '考核对象名单',
      windows: '收集日期',
      liaisons: '各单位联络员岗位',
      duties: '分派评估任务',
      review: '分派复核任务',
      sites: '登记网站与新媒体',
    },
    must: '必办',
    done: '已办',
    open: '待办',
    go: '去办',
    noSites: '还没有登记；不巡检网站的可以不登记，公布后也可以补。',
  },
  otherYear: {
    title: '这份方案是 {{year}} 年的',
    lead: '它的考核期是 {{from}} 至 {{to}}，期限和规则里的日期都在那时；考核期外发生的事不计分。考核的就是这一年、事后来评的，不用改：核查和评分照常计入。',
    leadMasked: '它的期限和规则里的日期都在那一年。',
    run: '按 {{year}} 年执行',
    follows: '另存一个本单位的版本：年度、考核期和各处日期整体移动，原文和标题照录；在“方案的理解”里注明。',
    made: '已另存为按 {{year}} 年执行的版本：考核期改为 {{from}} 至 {{to}}，规则里的期限和日期移到这一年。方案的标题和原文没有改，原来写的年份照录。',
    madeMasked:
      '已另存为按 {{year}} 年执行的版本：规则里的期限和日期移到这一年。方案的标题和原文没有改，原来写的年份照录。',
    making: '正在移动日期……',
  },
  offPeriod: {
    apart: '{{stage}}：不在方案的考核期（{{from}} 至 {{to}}）内，这期间发生的事不计分。',
    over: '{{stage}}：有几天不在方案的考核期（{{from}} 至 {{to}}）内，这几天发生的事不计分。',
    after:
      '{{stage}}：考核期（{{from}} 至 {{to}}）结束后才收完。核查、评分照常计入得分；{{to}} 以后才发生的事（如迟来的报送）不计分。',
    checked: '考核期已于 {{to}} 结束：核查、评分按这一天记，计入得分；实际记录的时间另行留存。',
    fact: '不计入：方案只看 {{from}} 至 {{to}}，这条的日期是 {{day}}。',
    typed: '这个日期不在考核期内：方案只看 {{from}} 至 {{to}}，记了也不计入得分。',
    rows: '{{count}} 行的日期不在考核期内（方案只看 {{from}} 至 {{to}}），导入后不计入得分：第 {{rows}} 行。',
  },
  endRound: {
    name: '名称',
    title: '结束',
    discard: '删除草稿',
    discardLead: '没有公布的草稿可以删除。设置和任务分派一并删去，不能恢复；是谁、为什么删的，留在轨迹里。',
    stop: '中止考评',
    stopLead:
      '中止后不再接收材料和记录，也不再合成、审签。已有的记录都保留，各单位会看到考评已中止和下面的说明。不能恢复。',
    why: '说明',
  },
  signReview: {
    title: '复核情况',
    all: '有记录的指标都由第二人复核同意。',
    some: '还没有复核 {{waiting}} 项，退回未改 {{returned}} 项，等第三人 {{third}} 项。',
    nobody: '本次考评没有分派复核，记录未经第二人复核。',
  },
  never: {
    title: '按这份名单，有 {{count}} 处定不下来，或不考核任何单位：',
    lead: '公布后名单和标签不能再改。可以现在补上，也可以先建立草稿，公布前再补。',
    next: '知道了，下一步',
  },
} as const;
