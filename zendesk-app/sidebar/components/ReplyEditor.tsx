import { Button } from '@zendeskgarden/react-buttons';
import { Field, Input, Label, Message, Select, Textarea } from '@zendeskgarden/react-forms';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ReplyLanguage, ReplyOffer, ReplyPlaceholder } from '#shared/contract/index.ts';
import { renderReply } from '#shared/replies/render.ts';
import { useSidebar } from '../context.tsx';
import { insertIntoEditor } from '../insert-reply.ts';
import { ReplyPieces } from './ReplyPieces.tsx';
import { TablePicture } from './TablePicture.tsx';

/** A reply with its values, where each comes from, how it will read, and the button that puts it into the editor. */
export function ReplyEditor({ offer }: { offer: ReplyOffer }) {
  const { texts, act, busy, zaf, announce } = useSidebar();
  const [language, setLanguage] = useState<ReplyLanguage>(offer.language);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [hasFailed, setFailed] = useState(false);
  const blockedId = useId();

  const values = useMemo(
    () =>
      Object.fromEntries(offer.placeholders.map(({ name, values: own }) => [name, typed[name] ?? own[language] ?? ''])),
    [offer, typed, language],
  );
  const rendered = useMemo(() => renderReply(offer.id, language, values), [offer.id, language, values]);
  const empty = offer.placeholders.filter(({ name }) => rendered.empty.includes(name)).map(({ label }) => label);

  const handleInsert = async () => {
    setFailed(false);
    // The offer may have changed since something was typed: only what it still has is sent.
    const own = Object.fromEntries(
      offer.placeholders.flatMap(({ name }) => {
        const value = typed[name];
        return value === undefined ? [] : [[name, value]];
      }),
    );
    const result = await act({ type: 'INSERT_REPLY', replyId: offer.id, language, values: own });
    const reply = result?.action.result?.reply;
    if (!result || !reply) return;
    if (await insertIntoEditor(zaf, offer.channel, reply.html)) {
      announce(texts.insertDone);
      return;
    }
    setFailed(true);
    await act({ type: 'REPORT_INSERTION_FAILED', insertionId: result.action.id });
  };

  return (
    <div className="reply-editor">
      <p className="quiet small">{texts.insertedAs[offer.channel]}</p>
      {offer.languages.length > 1 ? (
        <Field>
          <Label isRegular>{texts.language}</Label>
          <Select isCompact value={language} onChange={(event) => setLanguage(event.target.value as ReplyLanguage)}>
            {offer.languages.map((known) => (
              <option key={known} value={known}>
                {texts.languages[known]}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {offer.placeholders.length > 0 ? <h3>{texts.placeholders}</h3> : null}
      {offer.placeholders.map((placeholder) => (
        <PlaceholderField
          key={placeholder.name}
          placeholder={placeholder}
          value={values[placeholder.name] ?? ''}
          isTyped={placeholder.name in typed}
          isLong={placeholder.values[language]?.includes('\n') ?? false}
          onChange={(value) => setTyped({ ...typed, [placeholder.name]: value })}
        />
      ))}
      <h3>{texts.preview}</h3>
      <Preview html={rendered.html} language={rendered.language} />
      <Button
        isPrimary
        size="small"
        aria-disabled={empty.length > 0}
        aria-describedby={empty.length > 0 ? blockedId : undefined}
        disabled={busy}
        onClick={() => (empty.length > 0 ? announce(texts.insertBlocked(empty.join(', '))) : void handleInsert())}
      >
        {texts.insert}
      </Button>
      {empty.length > 0 ? (
        <p id={blockedId} className="notice notice-warning">
          {texts.insertBlocked(empty.join(', '))}
        </p>
      ) : null}
      {hasFailed ? (
        <p role="alert" className="notice notice-error">
          {texts.insertFailed}
        </p>
      ) : null}
      <ReplyPieces replyId={offer.id} language={language} values={values} />
      {offer.table ? (
        <TablePicture
          table={offer.table}
          language={rendered.language}
          isTextTyped={Object.keys(typed).some((name) => name.startsWith('authorisations'))}
        />
      ) : null}
    </div>
  );
}

function PlaceholderField({
  placeholder,
  value,
  isTyped,
  isLong,
  onChange,
}: {
  placeholder: ReplyPlaceholder;
  value: string;
  isTyped: boolean;
  /** Whether what the case gives has several lines; what is typed must not turn the field into another one. */
  isLong: boolean;
  onChange: (value: string) => void;
}) {
  const { texts } = useSidebar();
  const isEmpty = value.trim() === '';
  const source = isTyped ? texts.placeholderYours : (placeholder.source ?? '');
  return (
    <Field>
      <Label isRegular>{placeholder.label}</Label>
      {isLong ? (
        <Textarea
          isCompact
          rows={Math.min(8, value.split('\n').length + 1)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input
          isCompact
          value={value}
          onChange={(event) => onChange(event.target.value)}
          validation={isEmpty ? 'warning' : undefined}
        />
      )}
      <Message>{isEmpty ? texts.placeholderEmpty : source}</Message>
    </Field>
  );
}

/** The message as it will read. The HTML is made by our own renderer, which escapes every value. */
function Preview({ html, language }: { html: string; language: ReplyLanguage }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const link of parsed.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noreferrer';
    }
    element.current?.replaceChildren(...parsed.body.childNodes);
  }, [html]);
  return <div ref={element} className="preview" lang={language} />;
}
