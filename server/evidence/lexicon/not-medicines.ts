/** Everyday words that begin or sound like the name of a medicine: "augmenting", "dorsolateral", "kortisoli". Cues as in `cue.ts`. */
import { cues } from './cue.js';

export const notMedicines = {
  everyday: cues(`
    augmenting, differing, aspiring, =actively, dorsolat, parietal, parietaal, halcyon, omnich, omnicom, morphing, =lyrical, =lyrically,
    constellat, stellar, proliant, interfere, penicillium, codeigni, theophilus, theofilus, ultraman, angustif, pentasta, coregon,
    petition, for mother, for mothers, pannacotta, panna cotta, prillig, macrocosm, makrokos, makroklim, hydrochloride, hydroklorid, tetraploid
  `),
} as const;
