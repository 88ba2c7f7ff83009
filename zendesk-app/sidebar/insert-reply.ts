import type { ReplyOffer } from '#shared/contract/index.ts';
import type { ZafClient } from '../zaf/client.ts';

/** Puts a reply into Zendesk's editor at the cursor, as a public reply or an internal note; says whether it could. */
export async function insertIntoEditor(zaf: ZafClient, channel: ReplyOffer['channel'], html: string): Promise<boolean> {
  try {
    await zaf.set('comment.type', channel);
    await zaf.invoke('ticket.editor.insert', html);
    return true;
  } catch {
    return false;
  }
}
