import { Fragment } from 'react';

/** Text with codes in it, such as `GESTIO_TRIBUTARIA`: a narrow column breaks them after an underscore, not in mid-word. */
export function Codes({ text }: { text: string }) {
  return text.split('_').map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place
    <Fragment key={index}>
      {index > 0 ? (
        <>
          _<wbr />
        </>
      ) : null}
      {piece}
    </Fragment>
  ));
}
