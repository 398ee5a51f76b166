import { Band, BandOfDialog } from '../ui/band.js';
import { Chip } from '../ui/chip.js';
import { Icon, type IconName } from '../ui/icon.js';
import { iconPaths } from '../ui/icon-paths.js';
import { LanguageSwitch } from '../ui/language-switch.js';
import { Marking } from '../ui/marking.js';
import { StateMark } from '../ui/state-mark.js';
import { Wordmark } from '../ui/wordmark.js';
import { madeUpSubject } from './made-up.js';
import { Part } from './part.js';

const states = ['supported', 'look', 'check', 'unsupported', 'added', 'confirmed', 'removed'] as const;

/** Who it is about, and in which state things are. */
export const Person = () => (
  <>
    <Part name="band, of a draft and signed">
      <Band
        subject={madeUpSubject}
        title="Note"
        when="26.11."
        chip={{ icon: 'pen', label: 'Draft' }}
        demo
        sample={false}
      />
      <Band
        subject={madeUpSubject}
        title="Note"
        when="26.11."
        chip={{ icon: 'lock', label: 'Signed' }}
        demo={false}
        sample
        signed
      />
      <BandOfDialog subject={madeUpSubject} />
    </Part>
    <Part name="wordmark">
      <Wordmark />
      <Wordmark signed />
    </Part>
    <Part name="marking">
      <span className="guide-on-band">
        <Marking demo sample={false} /> <Marking demo={false} sample /> <Marking demo sample />
      </span>
    </Part>
    <Part name="chip">
      <span className="guide-on-band">
        <Chip icon="mic" label="Recording" /> <Chip icon="confirmed" label="In the record" />
      </span>
    </Part>
    <Part name="state-mark">
      {states.map((state) => (
        <span key={state} className="guide-state">
          <StateMark state={state} /> {state}
        </span>
      ))}
    </Part>
    <Part name="language-switch">
      <LanguageSwitch />
    </Part>
    <Part name="icon">
      <ul className="guide-icons">
        {(Object.keys(iconPaths) as IconName[]).map((name) => (
          <li key={name}>
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    </Part>
  </>
);
