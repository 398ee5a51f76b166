import { Icon, type IconName } from './icon.js';
import './chip.css';

export interface ChipContent {
  icon: IconName;
  label: string;
}

/** The one status of a screen. */
export const Chip = ({ icon, label }: ChipContent) => (
  <span className="chip">
    <Icon name={icon} size={16} />
    <span>{label}</span>
  </span>
);
