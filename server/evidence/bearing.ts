/** Of whom among the people it names a clause tells. */
import type { SpeakerRole } from '../domain/transcript.js';
import { nominative, possessive, withMe } from './lexicon/pronouns.js';
import { isDoneToSpeaker, type Named, type Person } from './persons.js';

/** Meant by a small word, and not by name. */
export const isSmall = ({ kind }: Person): boolean =>
  kind === 'first' || kind === 'second' || kind === 'third' || kind === 'we';

/** "Sanna vie Onnin": after another, a name with an ending is whom it is done to. */
const isNameDoneTo = ({ person, word, at }: Named, all: readonly Named[]): boolean =>
  person.kind === 'name' &&
  /^(?:n|a|ä|ta|tä)$/.test(word.text.slice(person.name.length)) &&
  all.some((one) => one.at < at);

/** "Mä mittasin häneltä": another did it. */
const objective = /^hän(?:eltä|tä|et)$/u;

/** Of the people a clause names, those of whom it tells: who does or has it. */
export const bearing = (all: readonly Named[], by: { readonly role: SpeakerRole }, ofSelf = false): Named[] => {
  const own = all.filter((one) => one.bears && !isDoneToSpeaker(one, all));
  // "But with my stomach": one's own, where nobody else is.
  const bearers = own.length > 0 ? own : all.filter(({ person }) => person.kind === 'first');
  // "Jag sköter mamma": beside a small word for who does it, whoever else is named is done to.
  const doer = bearers.some(({ person, word }) => nominative.test(word.lower) && isSmall(person));
  const named = doer ? bearers.filter(({ person, word }) => isSmall(person) && !possessive.test(word.lower)) : bearers;
  const bears = named.filter((one) => !isNameDoneTo(one, named) && !(doer && objective.test(one.word.lower)));
  // "Se on mulla joka toinen viikonloppu": the one who is with me.
  const [opens] = bears;
  if (opens?.person.kind === 'third' && bears.some(({ word }) => withMe.test(word.lower))) return bears;
  const clear = bears.filter(({ person }) => !(person.kind === 'third' && person.loose));
  if (clear.length > 0) return clear;
  if (own.length < all.filter((one) => one.bears).length) return bears;
  // "Se särkee": in one's own mouth a thing, in another's most often the one they came with.
  return by.role === 'companion' || by.role === 'child' || ofSelf ? bears : [];
};
