import { useEffect, useState } from 'react';

let speak: (text: string) => void = () => undefined;

/** Says a change to those who do not see it. What is said within one frame is said together; after that the newest text wins. */
export const announce = (text: string): void => speak(text);

/** The one live region; rendered once, before anything is announced. An open dialog, which hides the rest, leaves it to be heard. */
export const Announcer = () => {
  const [text, setText] = useState('');
  useEffect(() => {
    const together = new Set<string>();
    speak = (next) => {
      if (together.size === 0) {
        setText('');
        requestAnimationFrame(() => {
          setText([...together].join('\n'));
          together.clear();
        });
      }
      together.add(next);
    };
    return () => {
      speak = () => undefined;
    };
  }, []);
  return (
    <p className="visually-hidden" role="status" data-live-announcer="true">
      {text}
    </p>
  );
};
