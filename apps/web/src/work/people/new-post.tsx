import { ofOneUnit, type Role, roles } from '@mingjian/workflow';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { createPost } from './api.ts';
import { HolderField } from './holder-field.tsx';
import { UnitField } from './unit-field.tsx';

export function NewPost({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [role, setRole] = useState<Role>('assessor');
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const unit = String(form.get('unit') ?? '').trim();
    const holder = String(form.get('holder') ?? '').trim();
    await createPost({ name: String(form.get('name')), role, unit: unit || null, holder: holder || null });
    onDone();
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <Dialog title={t('people.newPost')} onClose={onClose}>
      <form onSubmit={send} autoComplete="off">
        <label className="field">
          <span>{t('people.postName')}</span>
          <input className="input" name="name" required maxLength={60} />
        </label>
        <label className="field">
          <span>{t('people.role')}</span>
          <select className="input" value={role} onChange={(event) => setRole(event.target.value as Role)}>
            {roles.map((one) => (
              <option key={one} value={one}>
                {t(`role.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <p className="muted">{t(`roleAbout.${role}`)}</p>
        {ofOneUnit.has(role) ? <UnitField /> : null}
        <HolderField />
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy}>
            {t('people.newPostGo')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
