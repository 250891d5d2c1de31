import type { Source } from '../audit.ts';

/** Norms by the name under which audits cite them. */
export const N19: Source = { text: '国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》', confidence: 'F' };
export const N19M: Source = { text: '国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》', confidence: 'M-m' };
export const G47: Source = { text: '国办发〔2017〕47号《政府网站发展指引》', confidence: 'F' };
export const G47M: Source = { text: '国办发〔2017〕47号《政府网站发展指引》', confidence: 'M-h' };
export const TAGS: Source = { text: '国办发〔2017〕47号附件《网页设计规范》：网页标签', confidence: 'F' };
export const CENSUS: Source = { text: '国办发〔2015〕15号《全国政府网站普查评分表》', confidence: 'F' };
export const BOZHOU: Source = { text: '亳州市2023年政务公开、政府网站和政务新媒体考核指标', confidence: 'P' };
export const WUHU: Source = { text: '芜湖市2020年政务公开工作考评方案', confidence: 'P' };
export const OWN: Source = { text: '明鉴的设定', confidence: 'D' };
export const IDCARD: Source = { text: 'GB 11643—1999《公民身份号码》', confidence: 'M-h' };
export const REPORT: Source = { text: '国办公开办函〔2021〕30号《政府信息公开工作年度报告格式》', confidence: 'F' };
export const ACT: Source = { text: '《中华人民共和国政府信息公开条例》（国务院令第711号）', confidence: 'M-h' };
export const ACT_WORKDAYS: Source = { text: '《中华人民共和国政府信息公开条例》第二十六条', confidence: 'F' };
export const CATALOGUE: Source = { text: '政府信息公开目录的字段（各地平台）', confidence: 'F' };
export const PAPERS: Source = { text: '《党政机关公文格式》（GB/T 9704—2012）', confidence: 'M-h' };
export const DISTRICT: Source = { text: '某区2023年度政务公开工作考核方案', confidence: 'P' };
export const XUANWEI: Source = { text: '宣威市2023年度政务公开工作与政务新媒体建设考核实施细则', confidence: 'P' };
export const READING: Source = {
  text: '国办发〔2016〕61号实施细则一类的地方规定：解读在文件公开后3个工作日内',
  confidence: 'F',
};
export const WUWEI: Source = { text: '武威市2020年政务公开工作考评指标（县区）', confidence: 'P' };
export const PLATFORM: Source = {
  text: '国办公开办函〔2019〕61号《关于规范政府信息公开平台有关事项的通知》',
  confidence: 'M-h',
};
export const ACT_12: Source = { text: '《中华人民共和国政府信息公开条例》第十二条', confidence: 'M-h' };
export const ACT_20: Source = { text: '《中华人民共和国政府信息公开条例》第二十条', confidence: 'M-h' };
export const WEBSITE_REPORT: Source = { text: '国办函〔2018〕12号：政府网站工作年度报表', confidence: 'F' };
export const WEBSITE_REPORT_M: Source = { text: '国办函〔2018〕12号：政府网站工作年度报表的格式', confidence: 'M-h' };
export const NO_COPY: Source = { text: '地方的政策解读制度（如安顺市）：不得简单摘抄文件', confidence: 'F' };
export const GAZETTE: Source = { text: '国办发〔2018〕22号《关于做好政府公报工作的通知》', confidence: 'F' };
export const MIIT: Source = { text: '工信部《互联网网站适老化通用设计规范》（2021）', confidence: 'F' };
export const ACCESS: Source = {
  text: 'GB/T 37668—2019《信息技术 互联网内容无障碍可访问性技术要求与测试方法》',
  confidence: 'M-m',
};
export const ACCESS_H: Source = { text: 'GB/T 37668—2019：表单控件有名称', confidence: 'M-h' };
export const TLCP: Source = { text: 'GB/T 38636—2020《信息安全技术 传输层密码协议（TLCP）》', confidence: 'F' };
export const IPV6: Source = { text: '国家 IPv6 发展监测的指标', confidence: 'F' };
