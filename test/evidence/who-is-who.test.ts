import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import type { SpeakerRole } from '../../server/domain/transcript.js';
import { voicesIn } from '../../server/evidence/voices.js';
import { talk } from '../draft/spoken.js';

type Line = readonly [SpeakerRole, string];

interface Room {
  readonly language: Language;
  readonly said: readonly Line[];
  /** Who bears which name. */
  readonly names?: Readonly<Record<string, SpeakerRole>>;
  /** What the companion is to the client. */
  readonly kin?: string | null;
}

const p = (text: string): Line => ['professional', text];
const s = (text: string): Line => ['subject', text];
const c = (text: string): Line => ['companion', text];

const rooms: Readonly<Record<string, Room>> = {
  'one who answers the phone with whose kin she is': {
    language: 'en',
    said: [p('Hello, out of hours, who am I through to?'), c("It's Priti, his daughter. He keeps hanging up.")],
    names: { Priti: 'companion' },
    kin: 'daughter',
  },
  'the same in Finnish': {
    language: 'fi',
    said: [p('Terveyskeskuspäivystys.'), c('Täällä on Liisa, Paavon tytär. Isä ei syö.')],
    names: { Liisa: 'companion' },
    kin: 'daughter',
  },
  'a name after what one is': {
    language: 'en',
    said: [p('Your words first.'), s('A door that locks.'), c("He's had my sofa since May, I'm his mate Col.")],
    names: { Col: 'companion' },
    kin: 'friend',
  },
  'what one is after a name': {
    language: 'en',
    said: [p('How are you finding it?'), s('Tiring.'), c("I'm Ngozi, the mother-in-law, I take the baby at five.")],
    names: { Ngozi: 'companion' },
    kin: 'motherInLaw',
  },
  'a name called in the middle': {
    language: 'en',
    said: [p('Six weeks on. How are you finding it, Amara, really?'), s('Oh, you know.')],
    names: { Amara: 'subject' },
  },
  'somebody told of in the middle by whose kin they are': {
    language: 'en',
    said: [p('Who helps you?'), s('Well, my sister, Anna, you know.'), c('She does a lot.')],
    names: {},
  },
  'a stepmother': {
    language: 'sv',
    said: [p('Vem är med i dag?'), c('Alltså jag är bonusmamman, Jeanette.'), ['child', 'Jeanette skrek.']],
    names: { Jeanette: 'companion' },
    kin: 'mother',
  },
  'somebody whom another tells of in one word': {
    language: 'sv',
    said: [
      p('Vem är det som hjälper dig ur sängen?'),
      s('Åke. Ryggen tar på honom.'),
      p('Hur är det mellan er två, Ingrid?'),
      s('Han är snäll.'),
    ],
    names: { Ingrid: 'subject' },
  },
  'a mother who is told no': {
    language: 'sv',
    said: [p('Var gör det ont?'), c('På vänster sida, pekade hon.'), s('Nej mamma. Det är höger.')],
    kin: 'mother',
  },
  'a mother who is told no after a question of another': {
    language: 'sv',
    said: [c('Hon sover dåligt.'), p('Är det så, Olivia?'), s('Nej mamma. Jag sover bra.')],
    kin: 'mother',
  },
  'a father called with one word': {
    language: 'fi',
    said: [p('Kumpi haluaa aloittaa?'), c('Minä. Hihan alta näkyi arpia.'), s('Iskä. Ne on vanhoja.')],
    kin: 'father',
  },
  'a daughter who says so without a verb': {
    language: 'fi',
    said: [p('Kuka huolestui?'), c('Minä, isän tytär.'), s('Minähän ajan hyvin.')],
    kin: 'daughter',
  },
  'a sister who speaks of a mother': {
    language: 'sv',
    said: [p('Ni ringde?'), c('Ja, jag är systern. Mamma dog av det där själv.'), s('Jag är inte tyst.')],
    kin: 'sister',
  },
};

describe('who is who in a room', () => {
  it.each(Object.entries(rooms))('%s', (_, { language, said, names = {}, kin }) => {
    const voices = voicesIn(talk(language, ...said));
    const told = ['Anna', 'Åke'];
    expect(Object.fromEntries([...voices.names].filter(([name]) => name in names || told.includes(name)))).toEqual(
      names,
    );
    if (kin !== undefined) expect(voices.kinship.voices.get('companion companion') ?? null).toBe(kin);
  });

  it('one who speaks of a grandfather in the room is no child of his', () => {
    const said = [
      p('Har det hänt nåt?'),
      c('Nej. Jag bor hos farfar. Men pappa tycker att jag ska vänta.'),
      s('Hon får bo här.'),
    ];
    expect([...voicesIn(talk('sv', ...said)).grownChildren]).toEqual([]);
    const sister = [p('Ni ringde?'), c('Ja, jag är systern. Mamma dog av det där själv.'), s('Jag är inte tyst.')];
    expect([...voicesIn(talk('sv', ...sister)).grownChildren]).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'First, any bleeding?', 'First'],
    ['en', 'Okay. Tablets, folic acid, iron?', 'Tablets'],
    ['en', 'Thanks. Asbestos, dust, anything like that in your working life?', 'Asbestos'],
    ['en', 'Tired, you know.', 'Tired'],
    ['fi', 'Minä, siis sä tiedät.', 'Minä'],
    ['sv', 'Medicinen, tar du den själv?', 'Medicinen'],
    ['sv', 'Maten, hur går det med den, du?', 'Maten'],
    ['sv', 'Hepatitbehandlingen, tog du sista tabletterna?', 'Hepatitbehandlingen'],
    ['sv', 'Berätta, du, hur det gick.', 'Berätta'],
    ['sv', 'Andra, kan du det?', 'Andra'],
  ])('%s: what opens "%s" is no name', (language, text, word) => {
    const { names } = voicesIn(talk(language, p(text), s('No niin.'), c('Ja.')));
    expect([...names.keys()]).not.toContain(word);
  });

  it.each<[Language, string, string]>([
    ['sv', 'Holger, elen stängdes av, stämmer det?', 'Holger'],
    ['fi', 'Eemil, pelottaako sua kotona joku?', 'Eemil'],
    ['en', 'Desmond, would you accept a bed downstairs?', 'Desmond'],
  ])('%s: who is called at the beginning of "%s" is', (language, text, name) => {
    expect(voicesIn(talk(language, p(text), s('No.'))).names.get(name)).toBe('subject');
  });
});
