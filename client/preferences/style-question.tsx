import { type ReactNode, useId } from 'react';

interface StyleQuestionProps {
  title: string;
  detail: string;
  /** Of the heading. */
  level?: 2 | 3;
  children: ReactNode;
}

/** One thing to settle: what it is on the left, its choices on the right. */
export const StyleQuestion = ({ title, detail, level = 2, children }: StyleQuestionProps) => {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="style-question" aria-labelledby={id}>
      <div>
        <Heading id={id}>{title}</Heading>
        <p className="style-quiet">{detail}</p>
      </div>
      <div>{children}</div>
    </section>
  );
};
