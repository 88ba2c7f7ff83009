import { Button } from '@zendeskgarden/react-buttons';
import { Checkbox, Field, Input, Label, Message, Select } from '@zendeskgarden/react-forms';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import { type FilterForm, isBackwards, noFilter } from '../filter.ts';

interface Props {
  form: FilterForm;
  texts: SupervisorTexts;
  onChange(form: FilterForm): void;
  onApply(form: FilterForm): void;
}

/** What to look for. Nothing changes until it is applied. */
export function Filters({ form, texts, onChange, onApply }: Props) {
  const [isRefused, setRefused] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const last = useRef<HTMLInputElement>(null);
  const { filters } = texts;
  const isWrong = isRefused && isBackwards(form);

  const field = (name: Exclude<keyof FilterForm, 'overrides'>) => ({
    name,
    value: form[name],
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...form, [name]: target.value }),
  });

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    setRefused(isBackwards(form));
    if (isBackwards(form)) last.current?.focus();
    else onApply(form);
  }

  function handleClear(): void {
    onChange(noFilter);
    setRefused(false);
    onApply(noFilter);
    first.current?.focus();
  }

  return (
    <form aria-label={filters.title} className="filters" onSubmit={handleSubmit} noValidate>
      <Labelled text={filters.ticket}>
        <Input isCompact ref={first} maxLength={64} autoComplete="off" {...field('ticket')} />
      </Labelled>
      <Labelled text={filters.agent}>
        <Input isCompact maxLength={200} autoComplete="off" placeholder={filters.agentHint} {...field('actor')} />
      </Labelled>
      <Labelled text={filters.action}>
        <Select isCompact {...field('action')}>
          <option value="">{filters.anyAction}</option>
          {Object.entries(texts.actions).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </Select>
      </Labelled>
      <Labelled text={filters.from}>
        <Input isCompact type="date" max="9999-12-31" {...field('from')} />
      </Labelled>
      <Labelled text={filters.to}>
        <Input
          isCompact
          type="date"
          max="9999-12-31"
          ref={last}
          validation={isWrong ? 'error' : undefined}
          aria-invalid={isWrong}
          {...field('to')}
        />
        {isWrong ? <Message validation="error">{filters.backwards}</Message> : null}
      </Labelled>
      <Field className="only-overrides">
        <Checkbox
          name="overrides"
          isCompact
          checked={form.overrides === 'only'}
          onChange={({ target }) => onChange({ ...form, overrides: target.checked ? 'only' : '' })}
        >
          <Label isRegular>{filters.onlyOverrides}</Label>
        </Checkbox>
      </Field>
      <div className="filter-buttons">
        <Button size="small" type="submit" isPrimary>
          {filters.apply}
        </Button>
        <Button size="small" onClick={handleClear}>
          {filters.clear}
        </Button>
      </div>
    </form>
  );
}

function Labelled({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Field>
      <Label>{text}</Label>
      {children}
    </Field>
  );
}
