import { Button } from '@zendeskgarden/react-buttons';
import type { FollowedProcedure } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { formatDate } from '../format.ts';
import { Disclosure } from './Disclosure.tsx';

/** Which version of each procedure the ticket follows, and what has changed since it began. */
export function ProcedureVersions() {
  const { texts, view, locale } = useSidebar();
  const { procedures } = view;
  if (procedures.length === 0) return null;
  return (
    <div className="procedure-versions">
      {procedures.map((procedure) => (
        <Newer key={procedure.id} procedure={procedure} />
      ))}
      <p className="quiet small">
        {procedures
          .map(({ name, version, validFrom }) => texts.procedureVersion(name, version, formatDate(validFrom, locale)))
          .join(' · ')}
      </p>
    </div>
  );
}

function Newer({ procedure: { id, name, newer } }: { procedure: FollowedProcedure }) {
  const { texts, locale, busy, act } = useSidebar();
  if (!newer) return null;
  const { version, validFrom, changes, added, removed, changed } = newer;
  const lists = [
    { titles: added, say: texts.stepsAdded },
    { titles: removed, say: texts.stepsRemoved },
    { titles: changed, say: texts.stepsChanged },
  ].filter(({ titles }) => titles.length > 0);
  return (
    <Disclosure label={texts.procedureNewer(name, version, formatDate(validFrom, locale))}>
      {() => (
        <div className="why">
          {changes.map((change) => (
            <p key={change}>{change}</p>
          ))}
          {lists.map(({ titles, say }) => (
            <p key={say('')} className="quiet">
              {say(titles.join(' · '))}
            </p>
          ))}
          <Button
            size="small"
            disabled={busy}
            onClick={() => void act({ type: 'MOVE_PROCEDURE', procedureId: id, version })}
          >
            {texts.procedureMove(version)}
          </Button>
        </div>
      )}
    </Disclosure>
  );
}
