import { Button } from '@zendeskgarden/react-buttons';
import { useSidebar } from '../context.tsx';

/** What became of the attached form, and another try where one may help. */
export function FormState() {
  const { texts, view, readForm, busy } = useSidebar();
  const { state, fileName, detail, form } = view.form;
  if (state === 'READ') {
    return (
      <div>
        <p className="quiet small">{texts.form.READ(fileName ?? '')}</p>
        {form?.warnings.map((warning) => (
          <p key={warning} className="notice notice-warning">
            {warning}
          </p>
        ))}
      </div>
    );
  }
  if (state === 'NONE' || state === 'PENDING') return <p className="quiet small">{texts.form[state]}</p>;
  return (
    <div className="notice notice-warning" role="status">
      <p>{texts.form[state]}</p>
      {detail ? (
        <p className="small">
          {fileName ? `${fileName}: ` : ''}
          {detail}
        </p>
      ) : null}
      <Button size="small" onClick={() => void readForm()} disabled={busy}>
        {texts.retry}
      </Button>
    </div>
  );
}
