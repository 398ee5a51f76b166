import { SessionContext } from '../api/session.js';
import { useTitle } from '../ui/title.js';
import { TopBar } from '../ui/top-bar.js';
import { Choosing } from './choosing.js';
import { Colours } from './colours.js';
import { madeUpSession } from './made-up.js';
import { Messages } from './messages.js';
import { Person } from './person.js';
import { Pressing } from './pressing.js';
import './styleguide.css';

const schemes = ['light', 'dark'] as const;

/** Every component of `ui/` in its states, light beside dark. It shows nobody's data and asks the server for nothing. */
export default function Styleguide() {
  useTitle('Styleguide');
  return (
    <SessionContext value={madeUpSession}>
      <TopBar>
        <div className="guide">
          <h1 lang="en">Styleguide</h1>
          <div className="guide-schemes">
            {schemes.map((scheme) => (
              <section key={scheme} className={`guide-scheme guide-${scheme}`} aria-label={scheme} lang="en">
                <h2>{scheme === 'light' ? 'Light' : 'Dark'}</h2>
                <Colours />
                <Person />
                <Pressing />
                <Choosing scheme={scheme} />
                <Messages />
              </section>
            ))}
          </div>
        </div>
      </TopBar>
    </SessionContext>
  );
}
