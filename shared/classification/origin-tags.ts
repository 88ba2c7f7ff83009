/** The tags that tell where a ticket comes from. They are settings of the desk's Zendesk. */
export interface OriginTags {
  alta: string;
  copy: string;
  direct: string;
  homologation: string;
}

export const defaultOriginTags: OriginTags = {
  alta: 'alta_serveis',
  copy: 'copia_alta',
  direct: 'tiquet_directe',
  homologation: 'homologacio',
};
