// 单项否决: 此项不得分 / 最多得2分 / 年度考核为不合格。 The rule only says whether it fired; what follows is declared
// (zero, cap, fix, grade, void) and done by the node it targets.
// Example: 拒绝整改1次 → 该项得0分, whatever else was earned.
import { defineRule } from './rule.ts';
import { rowsOf } from './shared.ts';

export default defineRule({
  kind: 'veto',
  takes: ['event'],
  compile(rule, maker) {
    const needed = maker.whole(rule.when?.count, 'when.count', 1) ?? 1;
    const level = rule.when?.level;
    const at = level === undefined ? -1 : maker.levelIndex(rule.of, level);
    if ((rule.effect === 'cap' || rule.effect === 'fix') && rule.at === undefined) maker.fail('at');
    if (rule.effect === 'grade' && rule.grade === undefined) maker.fail('grade');
    return {
      sign: 'none',
      ports: [{ kinds: ['event'], slot: 'many', needs: { level: level !== undefined } }],
      levels: level === undefined ? [] : [level],
      best: 0,
      worst: 0,
      judge(cell, _env, out, trace) {
        const { cols, a, b, a2, b2 } = cell;
        // Of a rule it watches the facts of both ports count; only those of the first one carry a level.
        let n = 0;
        for (let i = a; i < b; i++) if (at < 0 || cols.level[i] === at) n += cols.count[i] as number;
        for (let i = a2; at < 0 && i < b2; i++) n += cols.count[i] as number;
        out.fired = n >= needed;
        if (!out.fired || trace === null) return;
        const second = at < 0 ? rowsOf(cols, a2, b2) : [];
        trace.line('veto.fired', 0, 0, { n, needed }, [...rowsOf(cols, a, b), ...second]);
      },
    };
  },
});
