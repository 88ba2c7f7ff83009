import { Checkbox, Field, Label, Select } from '@zendeskgarden/react-forms';
import { getService, services } from '#shared/catalogue/index.ts';
import { possibleHandlings } from '#shared/catalogue/possible-handlings.ts';
import type { Handling } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { asClassified, type CorrectedService, handledAs, toggled } from '../corrected-services.ts';

interface ServiceChoiceProps {
  chosen: readonly CorrectedService[];
  onChange: (chosen: CorrectedService[]) => void;
}

/** Every service of the catalogue, those the ticket was said to ask for first; each chosen one with how it is handled. */
export function ServiceChoice({ chosen, onChange }: ServiceChoiceProps) {
  const { texts, view, locale } = useSidebar();
  const known = asClassified(view.classification);
  const isKnown = (id: string) => known.some(({ serviceId }) => serviceId === id);
  const listed = [...services.filter(({ id }) => isKnown(id)), ...services.filter(({ id }) => !isKnown(id))];
  return (
    <fieldset className="service-list">
      <legend>{texts.correctServicesHint}</legend>
      {listed.map(({ id, name }) => {
        const own = chosen.filter(({ serviceId }) => serviceId === id);
        return (
          <div key={id}>
            <Field>
              <Checkbox checked={own.length > 0} onChange={() => onChange(toggled(chosen, id, known))}>
                <Label isRegular>{name[locale]}</Label>
              </Checkbox>
            </Field>
            {own.map((service, index) => (
              <HandlingChoice
                // A service asked for in two ways is there twice, in the order it is classified.
                // biome-ignore lint/suspicious/noArrayIndexKey: the order of a service's own entries never changes.
                key={index}
                label={texts.correctHandling(
                  [name[locale], ...(own.length > 1 ? (service.products ?? []) : [])].join(' '),
                )}
                options={possibleHandlings(getService(id))}
                value={service.handling}
                onChange={(handling) => onChange(handledAs(chosen, service, handling))}
              />
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}

interface HandlingChoiceProps {
  label: string;
  options: readonly Handling[];
  value: Handling | undefined;
  onChange: (handling: Handling | undefined) => void;
}

function HandlingChoice({ label, options, value, onChange }: HandlingChoiceProps) {
  const { texts } = useSidebar();
  return (
    <div className="handling-choice">
      <Field>
        <Label hidden>{label}</Label>
        <Select
          isCompact
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : (target.value as Handling))}
        >
          <option value="">{texts.handlingByProcedure}</option>
          {options.map((handling) => (
            <option key={handling} value={handling}>
              {texts.handlings[handling]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
