import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService, ReplyLanguage } from '#shared/contract/index.ts';

/**
 * A line for each product that has a homologation document, ending in its address: `– CADASTRE: https://…`. What the
 * document is called in its repository is the catalogue's; `repository` is the desk's link to it.
 */
export function homologationLines(
  services: readonly ClassifiedService[],
  repository: string,
  language: ReplyLanguage,
): string {
  const lines = services.flatMap(({ serviceId, products }) => {
    const service = findService(serviceId);
    const asked = new Set(products.map(({ code }) => code));
    const known = service?.products ?? [];
    const named = asked.size === 0 ? known : known.filter(({ code }) => asked.has(code));
    return named.flatMap(({ code, homologationDocument }) =>
      homologationDocument === null
        ? []
        : [`– ${code ?? service?.name[language] ?? serviceId}: ${addressOf(homologationDocument, repository)}`],
    );
  });
  return [...new Set(lines)].join('\n');
}

function addressOf(document: string, repository: string): string {
  const folder = `${repository.replace(/\/$/, '')}/raw/main`;
  return `${folder}/${document.split('/').map(asPathPart).join('/')}`;
}

/** As `encodeURIComponent`, and also what it leaves and would end the address in running text. */
const asPathPart = (name: string): string =>
  encodeURIComponent(name).replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
