import { useState } from 'react';
import { Button } from '../ui/button.js';
import { ButtonLink } from '../ui/button-link.js';
import { Dialog } from '../ui/dialog.js';
import { Part } from './part.js';

const kinds = ['primary', 'outline', 'plain', 'quiet', 'danger'] as const;
const sizes = ['small', 'normal', 'large'] as const;

export const Pressing = () => {
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Part name="button: kinds">
        {kinds.map((kind) => (
          <Button key={kind} kind={kind} icon="check">
            {kind}
          </Button>
        ))}
      </Part>
      <Part name="button: sizes, icon only, shortcut">
        {sizes.map((size) => (
          <Button key={size} size={size}>
            {size}
          </Button>
        ))}
        <Button icon="close" aria-label="icon only" />
        <Button icon="close" size="small" aria-label="icon only, small" />
        <Button shortcut="Alt ↓">shortcut</Button>
      </Part>
      <Part name="button: unavailable, busy">
        {kinds.map((kind) => (
          <Button key={kind} kind={kind} unavailable>
            {kind}
          </Button>
        ))}
        <Button kind="primary" busy>
          busy
        </Button>
      </Part>
      <Part name="button-link">
        <ButtonLink to="/styleguide">link</ButtonLink>
        <ButtonLink to="/styleguide" kind="primary" icon="plus">
          link
        </ButtonLink>
      </Part>
      <Part name="dialog">
        <Button onClick={() => setOpen(true)}>open a dialog</Button>
        {open && (
          <Dialog
            title="Dialog"
            onClose={close}
            footer={
              <>
                <Button onClick={close}>Back</Button>
                <Button kind="primary" onClick={close}>
                  Go on
                </Button>
              </>
            }
          >
            <p>The rest of the screen waits.</p>
          </Dialog>
        )}
      </Part>
    </>
  );
};
