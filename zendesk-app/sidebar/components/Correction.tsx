import { Button } from '@zendeskgarden/react-buttons';
import { Field, Label, Message, Select, Textarea } from '@zendeskgarden/react-forms';
import { type FormEvent, useState } from 'react';
import type { Correction as CorrectionValue, Disposition, Origin } from '#shared/contract/index.ts';
import type { SidebarTexts } from '#shared/i18n/sidebar/ca.ts';
import { useSidebar } from '../context.tsx';
import { asClassified } from '../corrected-services.ts';
import { ServiceChoice } from './ServiceChoice.tsx';

type CorrectedField = CorrectionValue['field'];

/** Overrules a conclusion: which, what it should be, and why. The reason is kept and audited. */
export function Correction({ close }: { close: () => void }) {
  const { texts, view, act, busy } = useSidebar();
  const { classification } = view;
  const [field, setField] = useState<CorrectedField>('disposition');
  const [disposition, setDisposition] = useState<Disposition>(classification.disposition);
  const [origin, setOrigin] = useState<Origin>(classification.origin.value);
  const [chosen, setChosen] = useState(() => asClassified(classification));
  const [reason, setReason] = useState('');
  const [isReasonMissing, setReasonMissing] = useState(false);

  const correction = (): CorrectionValue => {
    switch (field) {
      case 'disposition':
        return { field, value: disposition };
      case 'origin':
        return { field, value: origin };
      case 'services':
        return { field, value: chosen };
    }
  };

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setReasonMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    if (await act({ type: 'CORRECT_CLASSIFICATION', correction: correction(), reason: reason.trim() })) close();
  };

  return (
    <form className="correction" onSubmit={(event) => void handleSubmit(event)} aria-label={texts.correct}>
      <Field>
        <Label>{texts.correctWhat}</Label>
        <Select isCompact value={field} onChange={(event) => setField(event.target.value as CorrectedField)}>
          <option value="disposition">{texts.disposition}</option>
          <option value="origin">{texts.origin}</option>
          <option value="services">{texts.services}</option>
        </Select>
      </Field>
      {field === 'disposition' ? (
        <Choice
          label={texts.correctValue}
          options={dispositionNames(texts)}
          value={disposition}
          onChange={setDisposition}
        />
      ) : null}
      {field === 'origin' ? (
        <Choice label={texts.correctValue} options={texts.origins} value={origin} onChange={setOrigin} />
      ) : null}
      {field === 'services' ? <ServiceChoice chosen={chosen} onChange={setChosen} /> : null}
      <Field>
        <Label>{texts.correctReason}</Label>
        <Textarea
          isCompact
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          validation={isReasonMissing ? 'error' : undefined}
        />
        {isReasonMissing ? <Message validation="error">{texts.correctReasonMissing}</Message> : null}
      </Field>
      <div className="answers">
        <Button size="small" isPrimary type="submit" disabled={busy}>
          {texts.correctSave}
        </Button>
        <Button size="small" isBasic onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The sentences of the dispositions, without the services that the sidebar adds to one of them. */
function dispositionNames({ dispositions }: SidebarTexts): Record<Disposition, string> {
  const entries = Object.entries(dispositions).map(([key, sentence]) => [key, sentence('…')]);
  return Object.fromEntries(entries) as Record<Disposition, string>;
}

function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: Record<T, string>;
  value: T;
  onChange: (value: T) => void;
}) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select isCompact value={value} onChange={(event) => onChange(event.target.value as T)}>
        {(Object.entries(options) as [T, string][]).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
