import type { Text } from '#shared/i18n/locale.ts';
import { templates } from '#shared/replies/templates/index.ts';

/** What the template is called that a step names, whether it is written once or for each service. Throws on an unknown one. */
export function replyTitle(templateId: string): Text {
  const template = templates.find(({ id }) => id === templateId);
  if (!template) throw new RangeError(`No reply is called ${templateId}`);
  return template.title;
}
