/** The Chinese words of the guide's page, and of what an administrator does first. */
export const help = {
  help: {
    title: '使用指南',
    about: '一轮考评从头到尾：谁先做什么，各页怎么用',
    lead: '按先后顺序写：谁先做什么，别人才能接着做。菜单和按钮的名称与页面一致；与您的岗位有关的已经展开。',
    mine: '与您有关',
  },
  firstSteps: {
    title: '先做这几件事',
    titleDone: '开始前的几件事，都已办好',
    state: { done: '已办', open: '待办', unknown: '请安排' },
    accounts: '开设账号',
    accountsDone: '已有其他人的账号，还可以随时开设。',
    accountsOpen: '现在只有您自己的账号。在“账号”里逐个开设，或用“批量开设”。',
    posts: '设立不属于单位的岗位，并交接给人',
    postsDone: '考评办、评估员、复核员、领导小组、审计都有人担任。',
    postsOpen: '还没有人担任：{{roles}}。',
    liaisons: '设立联络员岗位',
    liaisonsDone: '名单里的单位都有联络员。',
    liaisonsLack: '名单里还有 {{count}} 个单位没有联络员岗位：到“岗位”里“批量设立”。',
    liaisonsVacant: '{{count}} 个单位的联络员岗位还没有人担任：到“岗位”里“交接”。',
    liaisonsOpen: '等考评办建好考评草稿，有了单位名单，再用“岗位”里的“批量设立”。',
    backup: '安排每天备份，定期试一次恢复',
    backupAbout:
      '系统看不到备份做没做。备份数据库和数据目录，做法见“运行与维护”文档；记录有没有被改动，由审计在“轨迹”里核对。',
  },
} as const;
