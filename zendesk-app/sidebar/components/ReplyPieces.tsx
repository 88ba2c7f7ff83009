import type { ReplyLanguage } from '#shared/contract/index.ts';
import { renderPieces } from '#shared/replies/render.ts';
import { useSidebar } from '../context.tsx';
import { CopyField } from './CopyField.tsx';

/** The parts of a message that goes elsewhere field by field, each to be copied on its own. */
export function ReplyPieces({
  replyId,
  language,
  values,
}: {
  replyId: string;
  language: ReplyLanguage;
  values: Readonly<Record<string, string>>;
}) {
  const { texts, locale } = useSidebar();
  const pieces = renderPieces(replyId, language, values);
  if (pieces.length === 0) return null;
  return (
    <section aria-label={texts.pieces}>
      <h3>{texts.pieces}</h3>
      {pieces.map(({ label, text }) => (
        <CopyField key={label.en} label={label[locale]} text={text} />
      ))}
    </section>
  );
}
