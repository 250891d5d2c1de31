import type { PlanNode } from '@mingjian/engine';
import { useState } from 'react';
import { pressDigit, pressNone } from './digits.ts';
import type { Form } from './form.ts';
import { LineEntry } from './line-entry.tsx';
import { cardsOf, isAsked, type Line } from './lines.ts';
import { useDeskKeys } from './use-desk-keys.ts';

interface Props {
  lines: readonly Line[];
  leaf: PlanNode;
  form: Form;
  onChange: (form: Form) => void;
  day: string;
  /** Material was handed in here and nobody has looked at it. */
  awaited: boolean;
}

/** All that is entered under a leaf, a card for each rule. The one that was touched last hears the keys. */
export function LineList({ lines, leaf, form, onChange, day, awaited }: Props) {
  const [at, setAt] = useState(0);
  const cards = cardsOf(lines).filter(({ line }) => isAsked(line, lines, form.cells));
  const press = (keyed: (line: Line) => Form) => {
    const line = cards[at]?.line;
    const next = line ? keyed(line) : form;
    if (next !== form) onChange(next);
  };
  useDeskKeys({
    digit: (digit) => press((line) => pressDigit(form, line, leaf, digit)),
    none: () => press((line) => pressNone(form, line, awaited)),
  });
  return cards.map(({ line, mark }, index) => (
    <LineEntry
      key={line.key}
      line={line}
      mark={mark}
      leaf={leaf}
      form={form}
      onChange={onChange}
      day={day}
      awaited={awaited}
      active={index === at}
      onEnter={() => setAt(index)}
    />
  ));
}
