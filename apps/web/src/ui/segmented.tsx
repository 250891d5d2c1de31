import { useId } from 'react';

interface Choice<T extends string> {
  id: T;
  name: string;
}

/** One of a few: native radio buttons, so that arrow keys and screen readers know what to do. */
export function Segmented<T extends string>(props: {
  label: string;
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{props.label}</legend>
      {props.choices.map((choice) => (
        <label key={choice.id}>
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={choice.id === props.value}
            onChange={() => props.onChange(choice.id)}
          />
          <span>{choice.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
