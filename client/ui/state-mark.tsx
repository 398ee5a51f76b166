import type { StatementState } from '../../server/domain/note.js';
import { Icon, type IconName } from './icon.js';
import './state-mark.css';

const shapes: Record<StatementState, IconName> = {
  removed: 'trash',
  confirmed: 'confirmed',
  unsupported: 'unsupported',
  check: 'warning',
  look: 'eye',
  added: 'pen',
  supported: 'check',
};

/** The shape of a statement's state. Words always stand beside it, or name the button it is in; colour comes last. */
export const StateMark = ({ state, size = 20 }: { state: StatementState; size?: number }) => (
  <span className={`state-mark state-${state}`}>
    <Icon name={shapes[state]} size={size} />
  </span>
);
