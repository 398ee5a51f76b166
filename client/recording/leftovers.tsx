import type { WorklistRow } from '../../server/domain/view.js';
import { useWaitingSound } from './use-waiting-sound.js';
import { WaitingNotice } from './waiting-notice.js';
import './leftovers.css';

interface LeftoversProps {
  person: string | null;
  /** The person's own worklist, where it has been read. */
  rows?: readonly WorklistRow[];
  /** Only what belongs to this encounter: its own screen. */
  encounterId?: string;
}

const isOpen = (row: WorklistRow | undefined): boolean =>
  row !== undefined && (row.encounter.state === 'open' || row.encounter.state === 'in-review');

/** Sound that is still only on this device, named, and how far its delivery is. */
export default function Leftovers({ person, rows = [], encounterId }: LeftoversProps) {
  const list = useWaitingSound(person).filter(
    (sound) => sound.foundMs > 0 && (encounterId === undefined || sound.encounterId === encounterId),
  );
  if (list.length === 0) return null;
  return (
    <div className="leftovers">
      {list.map((sound) => {
        const row = rows.find(({ encounter }) => encounter.id === sound.encounterId);
        const subject = row?.encounter.subject.name ?? null;
        return (
          <WaitingNotice key={sound.id} sound={sound} person={person} subject={subject} mayContinue={isOpen(row)} />
        );
      })}
    </div>
  );
}
