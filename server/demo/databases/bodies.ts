/** A public body of the demo. The town halls bear their names and INE10; no NIF is a real one. */
export interface DemoBody {
  readonly name: string;
  /** Ten digits. */
  readonly ine10: string;
  /** Without hyphens. */
  readonly nif: string;
}

/** The bodies of the demo's tickets. */
const asking: readonly DemoBody[] = [
  { name: 'Ajuntament de Vila-seca', ine10: '4317110007', nif: 'P9900100J' },
  { name: 'Ajuntament de Granollers', ine10: '0809610006', nif: 'P9900300F' },
  { name: 'Ajuntament de Sant Cugat del Vallès', ine10: '0820550006', nif: 'P9900700G' },
  { name: 'Ajuntament de Vic', ine10: '0829810004', nif: 'P9900900C' },
  { name: 'Ajuntament de Manresa', ine10: '0811360007', nif: 'P9900400D' },
  { name: 'Ajuntament de Mataró', ine10: '0812130009', nif: 'P9904800A' },
  { name: "Ajuntament d'Igualada", ine10: '0810220008', nif: 'P9902200F' },
  { name: 'Ajuntament de Cerdanyola del Vallès', ine10: '0826650005', nif: 'P9902600G' },
];

/** Bodies that exist nowhere; their INE10 use municipality numbers that no municipality has. */
const inventedNames = [
  'Ajuntament de Vallserena',
  'Ajuntament de Pedralta de la Boira',
  'Ajuntament de Riudeclara',
  'Ajuntament de Montblau',
  'Ajuntament de Castellfosc',
  'Ajuntament de Puigdarenes',
  'Ajuntament de Fontverda del Camp',
  'Ajuntament de Rocallisa',
  'Ajuntament de Torredolça',
  'Ajuntament de Vilamolsa',
  'Ajuntament de Camprotxell',
  'Ajuntament de Molinsec',
  'Ajuntament de Prats de Boirina',
  'Ajuntament de Coll de Llebre',
  'Ajuntament de Pinedassa',
  'Ajuntament de Sotabosquet',
  'Ajuntament de Guardiola del Vent',
  "Ajuntament de Riells d'Ombra",
  'Ajuntament de Terrafosca',
  'Ajuntament de Canyelles del Pla Alt',
  'Ajuntament de Bellpuntal',
  'Ajuntament de Marinada de Dalt',
  'Ajuntament de Saldoreta',
  'Ajuntament de Vernedella',
  'Consell Comarcal de la Plana Serena',
  'Consell Comarcal del Baix Montblau',
  'Consorci de Residus de la Vallserena',
  'Mancomunitat de les Aigües de Riudeclara',
  'Organisme de Recaptació de Montblau',
  'Patronat de la Cultura de Rocallisa',
] as const;

const provinces = ['08', '17', '25', '43'];

const invented: readonly DemoBody[] = inventedNames.map((name, index) => {
  const province = provinces[index % provinces.length] ?? '08';
  return { name, ine10: `${province}${950 + index}${index % 10}0001`, nif: nifOf(9_910_000 + index) };
});

export const demoBodies: readonly DemoBody[] = [...asking, ...invented];

/** The NIF of a local body (letter P) with its control letter. */
function nifOf(serial: number): string {
  const digits = String(serial);
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.trunc(value / 10) + (value % 10);
  }, 0);
  return `P${digits}${'JABCDEFGHI'.charAt((10 - (sum % 10)) % 10)}`;
}
