import { Button } from '@zendeskgarden/react-buttons';
import type { SupervisorTexts } from '#shared/i18n/supervisor/ca.ts';
import type { Export, ExportFormat } from '../hooks/use-export.ts';

const formats: ExportFormat[] = ['csv', 'xlsx'];

/** The two files of what is filtered. */
export function Exports({ exporting, texts }: { exporting: Export; texts: SupervisorTexts }) {
  const { status, start } = exporting;
  const isPreparing = status === 'preparing';
  return (
    <div className="exports">
      <span role="status" className="quiet">
        {isPreparing ? texts.exports.preparing : status === 'done' ? texts.exports.done : ''}
      </span>
      {formats.map((format) => (
        <Button
          key={format}
          size="small"
          aria-disabled={isPreparing}
          onClick={isPreparing ? undefined : () => start(format)}
        >
          {texts.exports[format]}
        </Button>
      ))}
    </div>
  );
}
