import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './dialog.css';

interface DialogProps {
  title: string;
  onClose(): void;
  /** Sits right under the title and stays in sight while the rest scrolls; for instance whose record this is. */
  band?: ReactNode;
  children: ReactNode;
  footer: ReactNode;
  width?: 'normal' | 'wide';
  /** Closing by Escape or by a press outside would lose something. */
  keepOpen?: boolean;
}

/** Open for as long as it is rendered. */
export const Dialog = ({ title, onClose, band, children, footer, width = 'normal', keepOpen = false }: DialogProps) => (
  <ModalOverlay
    className="veil"
    isOpen
    isDismissable={!keepOpen}
    isKeyboardDismissDisabled={keepOpen}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Modal className={`dialog-frame dialog-${width}`}>
      <AriaDialog className="dialog">
        <Heading slot="title" level={2} className="dialog-title">
          {title}
        </Heading>
        {band}
        <div className="dialog-body">{children}</div>
        <div className="dialog-footer">{footer}</div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
