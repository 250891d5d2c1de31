import { type FormEvent, useState } from 'react';
import { type FormFaults, formFaults } from './form-faults.ts';

const inForm = (form: HTMLFormElement, login: string): FormFaults =>
  formFaults(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)])), login);

/**
 * The faults of a form in our own words instead of the browser's, which speaks its own language and covers ours: looked for
 * when it is sent, the first one focused; from then on as one types.
 */
export function useFormFaults(login: string, send: (form: FormData) => void) {
  const [faults, setFaults] = useState<FormFaults | null>(null);
  return {
    faults: faults ?? {},
    form: {
      noValidate: true,
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        const form = event.currentTarget;
        const found = inForm(form, login);
        const [first] = Object.keys(found);
        setFaults(found);
        if (first === undefined) return send(new FormData(form));
        const field = form.elements.namedItem(first);
        if (field instanceof HTMLInputElement) field.focus();
      },
      onInput: (event: FormEvent<HTMLFormElement>) => {
        if (faults !== null) setFaults(inForm(event.currentTarget, login));
      },
    },
  };
}
