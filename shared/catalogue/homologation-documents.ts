/**
 * Where each product's homologation document lies in ConsorciAOC/Homologacio-Serveis, by product code; the colleges
 * without a code share one, by service id. The paths keep the repository's own spelling. MUFACE, RELI, CAMINS, INE and ECA have none.
 */
export const homologationDocuments: Readonly<Record<string, string>> = {
  AEAT_DADES: "Documents/Àmbit Administració General de l'Estat(AGE)/A-AEAT/Document homologació AEAT_DADES_v1.0.docx",
  AEAT_IRPF: "Documents/Àmbit Administració General de l'Estat(AGE)/A-AEAT/Document homologació AEAT_IRPFv1.0.docx",
  AEAT_IAE: "Documents/Àmbit Administració General de l'Estat(AGE)/A-AEAT/Document homologació AEAT_IAE_v1.0.docx",
  RCP: "Documents/Àmbit Administració General de l'Estat(AGE)/I - Ministeri de justícia/Document homologació Antecedents Penals_v1.0.docx",
  REGISTRE_CIVIL:
    "Documents/Àmbit Administració General de l'Estat(AGE)/I - Ministeri de justícia/Document homologació Registre Civil_v1.0.docx",
  GRAU_DISCAPACITAT_CCAA:
    "Documents/Àmbit Administració General de l'Estat(AGE)/N - CCAA_Discapacidad888-2022/Document homologació CCAA_Discapacidad888-2022_v1.0.docx",
  TFN_CCAA:
    'Documents/Administració de la Generalitat de Catalunya/A-Drets socials/Document homologació - Titol de familia nombrosa CCAA_v1.0 .docx',
  CADASTRE: "Documents/Àmbit Administració General de l'Estat(AGE)/F-CADASTRE/Document homologació Cadastre_v1.0.docx",
  DGP_IDENTITAT: "Documents/Àmbit Administració General de l'Estat(AGE)/C-DGP/Document homologació DGPv1.0.docx",
  DGP_RESIDENCIA:
    "Documents/Àmbit Administració General de l'Estat(AGE)/C-DGP/Document homologació DGP_RESIDENCIAv1.0.docx",
  DGP_RESIDENCIA_LEGAL:
    "Documents/Àmbit Administració General de l'Estat(AGE)/C-DGP/Document homologació DGP_RESIDENCIA_LEGAL_ESTRANGERSv1.0.docx",
  ESTRANGERIA:
    "Documents/Àmbit Administració General de l'Estat(AGE)/K - Ministeri Interior/Document homologació Estrangeria_v1.0.docx",
  DGT: "Documents/Àmbit Administració General de l'Estat(AGE)/D-DGT/Document homologació Registre de vehicles i conductors_v1.0.docx",
  ATMV: "Documents/Àmbit Administració General de l'Estat(AGE)/D-DGT/Document homologació Deutors impost municipal de vehicles (IVTM)_v1.0.docx",
  PRESTACIONS_SOCIALS:
    "Documents/Àmbit Administració General de l'Estat(AGE)/H - Prestacions socials INSS TSD/Document homologació Prestacions socials_v1.0.docx",
  DEPENDENCIA:
    "Documents/Àmbit Administració General de l'Estat(AGE)/J - Instituto de Mayores y servicios sociales (IMSERSO)/Document homologació Dependència_v1.0.docx",
  IGAE: "Documents/Àmbit Administració General de l'Estat(AGE)/L - IGAE/Document homologació IGAE_v1.0.docx",
  MEPSYD: "Documents/Àmbit Administració General de l'Estat(AGE)/G - MEPSYD/Document homologació MEPSYD_v1.0.docx",
  PODERS_NOTARIALS:
    "Documents/Àmbit Administració General de l'Estat(AGE)/M - Consejo General del Notariado via MINHAP/Document homologació Consejo General del Notariado via MINHAP_v1.0.docx",
  INEM: "Documents/Àmbit Administració General de l'Estat(AGE)/E-SEPE/Document homologació Prestacions per desocupació_v1.0.docx",
  SCSP_TGSS:
    "Documents/Àmbit Administració General de l'Estat(AGE)/B-TGSS/Document homologació TGSS - Deubte amb la Seguretat Social i situació d'alta.docx",
  TGSS_VIDA_LABORAL:
    "Documents/Àmbit Administració General de l'Estat(AGE)/B-TGSS/Document homologació TGSS - TGSS Vida Laboral.docx",
  ACTIC: 'Documents/Administració de la Generalitat de Catalunya/I-ACTIC/Document homologació - ACTIC.docx',
  ATC: 'Documents/Administració de la Generalitat de Catalunya/E-Agència Tributària Catalana (ATC)/Document homologació Agència Tributària Catalana ATC_v1.0.docx',
  BDSEU: 'Documents/Administració de la Generalitat de Catalunya/J-BDSEU/Document homologació - BDSEU.docx',
  RCA: "Documents/Administració de la Generalitat de Catalunya/G-CatSalut/Document homologació - Registre Central d'Assegurats_.docx",
  CERTIFICAT_CATALA:
    'Documents/Administració de la Generalitat de Catalunya/H-CERTIFICAT_CATALA/Document homologació - CERT_CAT.docx',
  GRAU_DISCAPACITAT:
    "Documents/Administració de la Generalitat de Catalunya/D-Institut Català d'Assistència i Serveis Socials (ICASS)/Document homologació Discapacitats_v1.0.docx",
  PADRO_HISTORIC:
    'Documents/Administració de la Generalitat de Catalunya/B-Institut Estadística de Catalunya (IDESCAT)/Document homologació - Padro Historic_v1.0.docx',
  REGISTRE_ENTITATS:
    'Documents/Administració de la Generalitat de Catalunya/F-Departament Justícia/Document homologació - Registre dEntitats Juridiques_.docx',
  RPE: 'Documents/Administració de la Generalitat de Catalunya/F-Departament Justícia/Document homologació - Registre de Parelles Estables.docx',
  TFM: 'Documents/Administració de la Generalitat de Catalunya/A-Drets socials/Document homologació - Titol de familia monoparental_v1.0.docx',
  TFN: 'Documents/Administració de la Generalitat de Catalunya/A-Drets socials/Document homologació - Titol de familia nombrosa_v1.0.docx',
  RGC: 'Documents/Administració de la Generalitat de Catalunya/A-Drets socials/Document homologació - Renda Garantida Ciutadana_v1.0.docx',
  SCT_DENUNCIES:
    'Documents/Administració de la Generalitat de Catalunya/H-SCT_DENUNCIES/Document homologació - SCT_DENUNCIES.docx',
  SOC: 'Documents/Administració de la Generalitat de Catalunya/C-Servei ocupació de Catalunya SOC/Document homologació demandants dOcupacio_v1.0.docx',
  PADRO: "Documents/Àmbit de l'Administració local/Document homologació Padro Municipalv1.0.docx",
  DCOC_COAC: 'Documents/Àmbit de collegis I Entitats Collaboradores/A - DCOC/Document homologació DCOC v1.0.docx',
  DCOC_CAATB: 'Documents/Àmbit de collegis I Entitats Collaboradores/A - DCOC/Document homologació DCOC v1.0.docx',
  COL_TARRAGONA: 'Documents/Àmbit de collegis I Entitats Collaboradores/A - DCOC/Document homologació DCOC v1.0.docx',
  COL_GIRONA: 'Documents/Àmbit de collegis I Entitats Collaboradores/A - DCOC/Document homologació DCOC v1.0.docx',
  COETC: 'Documents/Àmbit de collegis I Entitats Collaboradores/A - DCOC/Document homologació DCOC v1.0.docx',
  COEIC: 'Documents/Àmbit de collegis I Entitats Collaboradores/A - DCOC/Document homologació DCOC v1.0.docx',
  CETIB: 'Documents/Àmbit de collegis I Entitats Collaboradores/A - DCOC/Document homologació DCOC v1.0.docx',
  REGISTRE_MERCANTIL:
    'Documents/Àmbit de collegis I Entitats Collaboradores/B - CORPME/Document homologació Registre Mercantil_v1.0.docx',
  REGISTRE_PROPIETAT:
    'Documents/Àmbit de collegis I Entitats Collaboradores/B - CORPME/Document homologació Registre de la propietat_v1.0.docx',
};
