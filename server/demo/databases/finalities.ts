import type { Environment } from '#shared/contract/index.ts';

/** `from` and `to` are dates, `null` without limit on that side. */
interface DemoFinality {
  readonly environment: Environment;
  readonly code: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

export const ownTestFinality = '0826650005_PROVES';

function inPro(code: string, name: string, from: string | null = null, to: string | null = null): DemoFinality {
  return { environment: 'PRO', code, name, from, to };
}

/** One of each kind: without limits, with one limit, with both, over, and still to come. */
export const demoFinalities: readonly DemoFinality[] = [
  inPro('GESTIO_TRIBUTARIA', 'Gestió de tributs locals'),
  inPro('AJUTS_SOCIALS', 'Ajuts i prestacions socials', '2018-01-01'),
  inPro('SUBVENCIONS', 'Concessió de subvencions', null, '2089-12-31'),
  inPro('LLICENCIES_OBRES', "Llicències d'obres"),
  inPro('CONTRACTACIO', 'Contractació pública', '2018-03-09', '2089-12-31'),
  inPro('PADRO_HABITANTS', "Gestió del padró d'habitants"),
  inPro('SELECCIO_PERSONAL', 'Selecció de personal'),
  inPro('BEQUES_MENJADOR_2021', 'Beques de menjador 2021-2022', '2021-09-01', '2022-08-31'),
  inPro('CENS_2090', 'Cens de població 2090', '2090-01-01'),
  { environment: 'PRE', code: 'PROVES', name: 'Monitoratge - Proves', from: null, to: null },
  {
    environment: 'PRE',
    code: ownTestFinality,
    name: 'PROVES Ajuntament de Cerdanyola del Vallès',
    from: '2025-06-02',
    to: null,
  },
];
