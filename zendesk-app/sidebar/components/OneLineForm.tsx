import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Label } from '@zendeskgarden/react-forms';
import { type FormEvent, useState } from 'react';
import { useSidebar } from '../context.tsx';

interface OneLineFormProps {
  label: string;
  type: 'text' | 'url';
  save: string;
  onSave: (value: string) => void;
  onCancel?: () => void;
}

/** One thing to write and to save: a reason, an address. */
export function OneLineForm({ label, type, save, onSave, onCancel }: OneLineFormProps) {
  const { texts, busy } = useSidebar();
  const [value, setValue] = useState('');
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSave(value.trim());
  };
  return (
    <form className="one-line-form" onSubmit={handleSubmit}>
      <Field>
        <Label isRegular>{label}</Label>
        <Input
          isCompact
          required
          type={type}
          placeholder={type === 'url' ? 'https://' : undefined}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </Field>
      <Button size="small" type="submit" disabled={busy}>
        {save}
      </Button>
      {onCancel ? (
        <Button size="small" isBasic onClick={onCancel}>
          {texts.cancel}
        </Button>
      ) : null}
    </form>
  );
}
