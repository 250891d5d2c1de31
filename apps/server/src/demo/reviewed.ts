import type { Hand } from './hand.ts';

interface Task {
  unit: string;
  turn: string | null;
}

/** The reviewer looks through a round unit by unit and agrees to all that was entered, as nobody has questioned any of it. */
export async function agreeToAll(reviewer: Hand, round: string): Promise<void> {
  const tasks = await reviewer.get<Task[]>(`/rounds/${round}/desk/tasks`);
  const units = new Set(tasks.filter(({ turn }) => turn === 'review').map(({ unit }) => unit));
  for (const unit of units) {
    const open = await reviewer.get<{ indicator: string; upTo: number }[]>(
      `/rounds/${round}/desk/unquestioned?${new URLSearchParams({ unit })}`,
    );
    const cells = open.map(({ indicator, upTo }) => ({ indicator, upTo }));
    await reviewer.send('POST', `/rounds/${round}/desk/agreements`, { unit, reason: '已逐项核对材料（示例）', cells });
  }
}
