import { isProOnly } from '#shared/authorisations/pro-only.ts';
import type { Cell, Comparison, ComparisonRow } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { formatDate } from '../format.ts';
import { Codes } from './Codes.tsx';

/** A row a modality: PRO, PRE and what that means. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const { texts } = useSidebar();
  const { columns } = texts;
  return (
    <table className="comparison">
      <caption className="visually-hidden">{texts.authorisations}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.modality}</th>
          <th scope="col">{columns.pro}</th>
          <th scope="col">{columns.pre}</th>
        </tr>
      </thead>
      <tbody>
        {comparison.rows.map((row) => (
          <Row key={`${row.productCode} ${row.modalityCode}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: ComparisonRow }) {
  const { texts, view } = useSidebar();
  const saysRegister = row.verdict === 'REGISTER_IN_PRE' && isProOnly(row.productCode, view.classification);
  return (
    <tr>
      <th scope="row">
        {row.modalityName}
        <code>
          <Codes text={`${row.productCode} / ${row.modalityCode}`} />
        </code>
        <span className={`row-verdict row-verdict-${row.verdict.toLowerCase()}`}>
          {saysRegister ? texts.proOnly : texts.verdicts[row.verdict]}
        </span>
      </th>
      <CellView cell={row.pro} />
      <CellView cell={row.pre} />
    </tr>
  );
}

function CellView({ cell }: { cell: Cell }) {
  const { texts, locale } = useSidebar();
  return (
    <td className={`cell cell-${cell.state.toLowerCase()}`}>
      {texts.cells[cell.state]}
      {cell.since ? <span className="small quiet"> {formatDate(cell.since, locale)}</span> : null}
      {cell.finalityCodes.length > 0 ? (
        <code>
          <Codes text={cell.finalityCodes.join(', ')} />
        </code>
      ) : null}
    </td>
  );
}
