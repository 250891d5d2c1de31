/** How the name of an office, a body or a place that is assessed ends. */
const BODY =
  /(?:局|委|办|府|办公室|办事处|镇|乡|街道|中心|县|区|市|省|州|盟|旗|院|部|处|队|站|所|公司|集团|学校|大学|学院|会|行|社|厅|科|馆|室|组|台|村|社区|支部|园|场|库|厂|店|矿|兵团)(?:[（(][^（()）]{1,12}[)）])?$/;
const LONGEST = 30;

/** Whether words are a name of somebody who can be assessed: short, and ending as such names do. */
export const isBody = (name: string): boolean => name.length >= 2 && name.length <= LONGEST && BODY.test(name);
