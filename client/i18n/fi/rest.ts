/** Texts of how and for how long things are kept. */
export const rest = {
  'rest.copies': 'Unohdettu tai hävitetty katoaa myös varmuuskopioista viimeistään {{date}}.',
};
