import { type ComponentProps, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormFaults, Typed } from './form-faults.ts';

/** One field of the way in, with what is wrong with it below. */
export function EntryField({
  name,
  label,
  faults,
  'aria-describedby': beside,
  ...input
}: { name: keyof Typed; label: string; faults: FormFaults } & ComponentProps<'input'>) {
  const { t } = useTranslation();
  const id = useId();
  const fault = faults[name];
  return (
    <div className="field">
      <label className="field">
        <span>{label}</span>
        <input
          className="input"
          name={name}
          required
          aria-invalid={fault !== undefined}
          aria-describedby={[beside, fault && id].filter(Boolean).join(' ') || undefined}
          {...input}
        />
      </label>
      {fault ? (
        <p className="told" id={id}>
          {t(`entry.fault.${fault}`)}
        </p>
      ) : null}
    </div>
  );
}
