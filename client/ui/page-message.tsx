import type { ReactNode } from 'react';
import './page-message.css';

/** A screen that has nothing but one thing to say. */
export const PageMessage = ({ children }: { children: ReactNode }) => <div className="page-message">{children}</div>;
