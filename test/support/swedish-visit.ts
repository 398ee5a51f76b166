import { recordFrames } from '../../client/visit/record.js';
import { FRAME_BYTES } from '../../server/domain/audio.js';
import type { SpokenCase } from './aws-transcribe-script.js';
import type { ChatAnswer, ChatRequest } from './chat-server.js';
import { materialOf } from './echo-model.js';
import type { SignedIn } from './professional.js';

const said: readonly [speaker: string, text: string][] = [
  ['0', 'Hej och välkommen, vad är det som för dig hit till mottagningen i dag?'],
  ['1', 'Jag har haft ont i vänster knä i tre veckor och det blir värre när jag går i trappor.'],
  ['0', 'Jag förstår. Har du haft feber under den här tiden, eller känt dig sjuk på något annat sätt?'],
  ['1', 'Nej, jag har inte haft någon feber. Jag har mått bra för övrigt och sover som vanligt.'],
  ['0', 'Vilka mediciner använder du just nu, och hur tar du dem under dagen?'],
  ['1', 'Jag tar ramipril fem milligram på morgonen, och ingenting annat än det.'],
  ['0', 'Då mäter jag blodtrycket. Det är etthundrafyrtiotvå genom åttioåtta i dag.'],
  ['1', 'Det brukar ligga ungefär där hemma också när jag mäter det på kvällarna.'],
  ['0', 'Vi gör så att du kommer på kontroll om två veckor, passar det för dig?'],
  ['1', 'Ja, det passar bra. Jag kommer om två veckor.'],
];
const SPACING_S = 8;
const LENGTH_S = said.length * SPACING_S + 2;

/** A doctor's visit in Swedish. */
export const swedishCase: SpokenCase = {
  utterances: said.map(([speaker, text], at) => ({
    speaker,
    start: at * SPACING_S + 1,
    end: at * SPACING_S + 7,
    text,
  })),
};

/** What is written in Finnish of what was said in Swedish: one blood pressure is not what was said. */
export const finnishOf: Readonly<Record<string, { section: string; text: string }>> = {
  'vänster knä': { section: 'reason', text: 'Vasen polvi on ollut kipeä kolmen viikon ajan.' },
  feber: { section: 'history', text: 'Potilaalla ei ole ollut kuumetta.' },
  ramipril: { section: 'medication', text: 'Käyttää lääkkeenä ramipriilia 5 mg aamuisin.' },
  blodtrycket: { section: 'status', text: 'Verenpaine oli tänään 142/98.' },
  'Jag kommer om': { section: 'plan', text: 'Potilas tulee kontrolliin kahden viikon kuluttua.' },
};

/** A model that writes Finnish of Swedish. */
export const translating = (request: ChatRequest): ChatAnswer => {
  const sections = materialOf(request).fresh.flatMap(({ n, text }) =>
    Object.entries(finnishOf)
      .filter(([words]) => text.includes(words) && !text.endsWith('?') && !text.includes('sätt?'))
      .map(([, written]) => ({
        section: written.section,
        statements: [{ text: written.text, evidence: [{ utterance: n, quote: text }], replaces: null }],
      })),
  );
  return { content: JSON.stringify({ sections, withdraw: [] }) };
};

/** Creates the visit, with a Finnish note, and plays it until its recording has ended. */
export const playSwedishVisit = async (doctor: SignedIn, speed: number): Promise<string> => {
  const { encounter } = await doctor.create({ spokenLanguage: 'sv', noteLanguage: 'fi' });
  await doctor.inform(encounter.id);
  const frames = Array.from({ length: LENGTH_S * 10 }, () => new Uint8Array(FRAME_BYTES));
  await recordFrames(doctor.api, `/api/encounters/${encounter.id}/live`, frames, {
    kind: 'conversation',
    device: 'recording-device',
    speed,
  });
  return encounter.id;
};
