import { useState } from 'react';
import { Choice } from '../ui/choice.js';
import { Field } from '../ui/field.js';
import { Segmented } from '../ui/segmented.js';
import { Select } from '../ui/select.js';
import { Tabs } from '../ui/tabs.js';
import { TickBox } from '../ui/tick-box.js';
import { Part } from './part.js';

/** `scheme` keeps the ids of the two copies apart. */
export const Choosing = ({ scheme }: { scheme: string }) => {
  const [letter, setLetter] = useState('a');
  const [ticked, setTicked] = useState(true);
  const [text, setText] = useState('');
  const [tab, setTab] = useState(`${scheme}-a`);
  const letters = [
    { value: 'a', label: 'One' },
    { value: 'b', label: 'Two' },
  ];
  return (
    <>
      <Part name="segmented: selected, plain, disabled">
        <Segmented
          label="Segmented"
          value={letter}
          onChange={setLetter}
          options={[...letters, { value: 'c', label: 'Three', disabled: true }]}
        />
      </Part>
      <Part name="choice">
        <Choice
          columns
          label="Choice"
          value={letter}
          onChange={setLetter}
          options={[
            { value: 'a' as string, title: 'One', detail: 'With a detail' },
            { value: 'b', title: 'Two', end: '14.3.1952' },
          ]}
        />
      </Part>
      <Part name="select">
        <Select label="Select" value={letter} onChange={setLetter} options={letters} />
      </Part>
      <Part name="tick-box: on, off, disabled">
        <TickBox checked={ticked} onChange={setTicked}>
          Tick
        </TickBox>
        <TickBox checked={!ticked} onChange={(on) => setTicked(!on)}>
          Tick
        </TickBox>
        <TickBox checked={false} disabled onChange={() => undefined}>
          Disabled
        </TickBox>
      </Part>
      <Part name="field: plain, search, refused, of many lines">
        <Field label="Field" hint="With a hint" value={text} onChange={setText} />
        <Field label="Search" type="search" icon="search" placeholder="Search" value={text} onChange={setText} />
        <Field label="Refused" value={text} onChange={setText} error="Why it was refused." />
        <Field label="Many lines" rows={3} value={text} onChange={setText} />
      </Part>
      <Part name="tabs">
        <div className="guide-tabs">
          <Tabs
            label="Tabs"
            tabs={[
              { id: `${scheme}-a`, label: 'One' },
              { id: `${scheme}-b`, label: 'Two' },
            ]}
            value={tab}
            onChange={setTab}
          />
          {['a', 'b'].map((id) => (
            <p
              key={id}
              id={`panel-${scheme}-${id}`}
              role="tabpanel"
              aria-labelledby={`tab-${scheme}-${id}`}
              hidden={tab !== `${scheme}-${id}`}
            >
              Panel {id}
            </p>
          ))}
        </div>
      </Part>
    </>
  );
};
