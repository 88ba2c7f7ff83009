import { Button } from '@zendeskgarden/react-buttons';
import { useEffect, useState } from 'react';
import type { AuthorisationTable, ReplyLanguage } from '#shared/contract/index.ts';
import { authorisationLines } from '#shared/replies/authorisation-lines.ts';
import { useSidebar } from '../context.tsx';
import { copyImage, drawTable, type TableImage } from '../table-image.ts';

/** The authorisations as a picture to paste under the message or to download: the screenshot that bodies are sent. */
export function TablePicture({
  table,
  language,
  isTextTyped,
}: {
  table: AuthorisationTable;
  language: ReplyLanguage;
  /** Whether the agent changed the list in the message: the picture still shows the case's. */
  isTextTyped: boolean;
}) {
  const { texts, ticket, announce } = useSidebar();
  const [drawing, setDrawing] = useState<TableImage | 'drawing' | 'failed'>('drawing');
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isWanted = true;
    drawTable(table, language).then(
      (image) => isWanted && setDrawing(image ?? 'failed'),
      () => isWanted && setDrawing('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [table, language]);

  const handleCopy = async (image: TableImage) => {
    const isCopied = await copyImage(image);
    setRefused(!isCopied);
    if (isCopied) announce(texts.imageCopied);
  };

  return (
    <section className="table-picture" aria-label={texts.image}>
      <h3>{texts.image}</h3>
      {drawing === 'drawing' ? <p className="quiet">…</p> : null}
      {drawing === 'failed' ? (
        <p role="alert" className="notice notice-warning">
          {texts.imageFailed}
        </p>
      ) : null}
      {typeof drawing === 'object' ? (
        <>
          <img
            src={drawing.address}
            width={drawing.width}
            height={drawing.height}
            alt={authorisationLines(table).join('; ')}
          />
          {isTextTyped ? <p className="notice notice-warning">{texts.imageOfCase}</p> : null}
          <div className="table-picture-actions">
            <Button size="small" onClick={() => void handleCopy(drawing)}>
              {texts.imageCopy}
            </Button>
            <Button size="small" isBasic onClick={() => download(drawing, `autoritzacions-${ticket.id}.png`)}>
              {texts.imageDownload}
            </Button>
          </div>
          {isRefused ? (
            <p role="alert" className="notice notice-warning">
              {texts.imageCopyFailed}
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

function download({ png }: TableImage, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(png);
  link.download = fileName;
  link.click();
  // The browser reads it after this turn: were it let go at once, there would be nothing to read.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
