import type { ReactNode } from 'react';

/** A component and its states; `name` is its file in `ui/`. */
export const Part = ({ name, children }: { name: string; children: ReactNode }) => (
  <section className="guide-part">
    <h3>{name}</h3>
    <div className="guide-states">{children}</div>
  </section>
);
