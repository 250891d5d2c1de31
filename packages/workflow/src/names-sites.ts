import type { Plan } from '@mingjian/engine';

/** Words by which a plan speaks of websites, of what is on them, and of new media accounts. */
const SITES = /网站|门户|网页|网上|网址|平台|栏目|专栏|新媒体|微博|微信|公众号|抖音|客户端|双微/;

/** Whether an indicator of a plan speaks of websites or accounts: else a round on it wants no register of them and no looks. */
export const namesSites = ({ classes }: Plan): boolean =>
  classes.some(({ nodes }) =>
    nodes.some(({ name, source: { content, requirement, criterion, method, note, rules = [] } }) =>
      [name, content, requirement, criterion, method, note, ...rules.map(({ text }) => text)].some(
        (text) => text !== undefined && SITES.test(text),
      ),
    ),
  );
