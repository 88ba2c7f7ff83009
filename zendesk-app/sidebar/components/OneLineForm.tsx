import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Label } from '@zendeskgarden/react-forms';
import { type FormEvent, useState } from 'react';
import { useSidebar } from '../context.tsx';

interface OneLineFormProps {
  label: string;
  type: 'text' | 'url' | 'ine10';
  save: string;
  initial?: string;
  isPrimary?: boolean;
  onSave: (value: string) => void;
  onCancel?: () => void;
}

/** As the contract takes it: with or without its leading zeros. */
const ine10Input = { type: 'text', inputMode: 'numeric', pattern: '\\s*\\d{1,10}\\s*' } as const;

/** One thing to write and to save: a reason, an address, a number. */
export function OneLineForm({
  label,
  type,
  save,
  initial = '',
  isPrimary = false,
  onSave,
  onCancel,
}: OneLineFormProps) {
  const { texts, busy } = useSidebar();
  const [value, setValue] = useState(initial);
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
          {...(type === 'ine10' ? { ...ine10Input, title: texts.ine10Hint } : { type })}
          placeholder={type === 'url' ? 'https://' : undefined}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      </Field>
      <Button size="small" type="submit" isPrimary={isPrimary} disabled={busy}>
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
