/** The Chinese words of the tags by which a plan tells units apart. */
export const tags = {
  tags: {
    title: '单位标签',
    nobody: '还没有定下哪些单位是',
    nobodyNeeded: '没有单位带',
    count: '{{count}} 个单位',
    all: '全选',
    none: '全不选',
    fixed: '方案的名单里写明的；要改，在“方案”里起草下一版。',
    how: '方案里有几处按标签区分单位。点开一个标签，勾选哪些单位带它；也可以写在名单的“标签”一列，几个标签用分号隔开。',
    only: '只考核带它的单位：{{names}}',
    without: '只考核不带它的单位：{{names}}',
    or: '”“',
    lacking: '还没有单位带“{{tags}}”：不勾选，所有单位都按没有这个标签考核。',
    column: '方案用到的标签写在“标签”一列：{{tags}}。',
    of: '标签“{{tag}}”',
    given: '加上 {{names}}',
    taken: '去掉 {{names}}',
    nobodyOf: '没有单位',
  },
} as const;
