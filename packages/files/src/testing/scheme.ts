/** The smallest scheme that has everything a reader of schemes looks at. */
export const schemeText = `id: small-2023
version: "1"
title: 小方案
document: {issuer: 某市政府办公室, title: 关于开展考核的通知, date: 2023-01-15}
year: 2023
period: {from: 2023-01-01, to: 2023-12-31}
classes:
  county:
    name: 县区
    units: [甲县, {id: yi, name: 乙县, tags: [有网站]}]
params:
  late-points: {type: number, clause: 一, text: "扣*分", ask: 迟报一次扣几分？, sample: 0.5}
results:
  - id: openness
    name: 政务公开
    classes: [county]
    root:
      name: 总分
      children:
        - name: 主动公开
          full: 60
          rules:
            - {kind: deduct, points: 0.10, text: 每发现一处扣0.1分}
        - name: 年度报告
          full: 40
          rules:
            - {kind: deadline, due: 2023-10-31, points: $late-points, text: 未按时报送的扣*分}
`;
