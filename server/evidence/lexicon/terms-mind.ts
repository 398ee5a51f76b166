import type { TermRow } from './terms.js';

/** Signs of the mind: what one sees, believes, remembers, has the strength for, and thinks of dying. */
export const mindTerms: readonly TermRow[] = [
  { fi: 'painajai, pahoja unia', sv: 'mardröm, onda drömmar', en: 'nightmare, bad dream' },
  {
    fi: 'aistihar, hallusin, harhoja, näköhar, kuuloharh, ääniä, näkee mitä muut, kuuletko tai näetkö, näetkö mitään, muut ei näe, muut ei nää, mitä muut, olemattom',
    sv: 'hallucin, hör röster, röster, ser saker, ser sådant, som inte finns, synhalluc, hör du röst',
    en: 'hallucin, hear voices, hearing voices, voices, see things, seeing things, hearing things, hear things, others do n, others don',
  },
  {
    fi: 'harhaluul, vainohar, seurataan minua, seuraa minua, deluus',
    sv: 'vanföreställ, paranoi, förföljd, är ute efter',
    en: 'delusion, paranoi, being followed, out to get',
  },
  {
    fi: 'sekav, seon, sekais, sekoil, desorient',
    sv: 'förvirr, desorient, snurrig, virrig',
    en: 'confus, disorient, muddled, delir',
  },
  {
    fi: 'muistiongel, muistivaik, muistin heik, unoht, unohtel, muisti pätk, muistihäir',
    sv: 'minnesproblem, minnessvår, glöm, glömsk, minnet svik, dåligt minne',
    en: 'memory, forget, forgot, forgetful',
  },
  { fi: 'keskitty, keskittym', sv: 'koncentr, fokusera', en: 'concentrat, focus' },
  {
    fi: 'aloitekyv, ei jaksa, jaksam, jaksa, jaksaa, voimia',
    sv: 'orkar, ork, kraftlös, initiativ',
    en: 'energy, motivat, get going, can be bothered',
  },
  {
    fi: 'ilottom, mielenkiin, kiinnost, mielihyv, anhedon',
    sv: 'intresse, glädje, lust, lustlös',
    en: 'anhedon, interest, enjoy, pleasure',
  },
  { fi: 'toivott, toivoton, näköalat', sv: 'hopplös', en: 'hopeless, no hope' },
  { fi: 'paniikkikoht, paniikki', sv: 'panikattack, panik', en: 'panic attack, panic' },
  {
    fi: 'itsetuhoi, itsemurha, itsemurhaaj, kuolemanaj, kuolemanto, tappaa itse, päättää päiv, satuttaa itse, satuttanut itse, viillel, vahingoittaa its, ei halua elää, kuolla, pois täältä',
    sv: 'självmord, suicid, självskad, ta livet av, ta mitt liv, ta sitt liv, skada mig, skada sig, skära sig, inte vill leva, vill dö, dödstank, dödsönsk',
    en: 'suicid, self harm, kill myself, kill herself, kill himself, end my life, end it, want to die, harm yourself, harm myself, harming yourself, harming herself, harming himself, hurt myself, better off dead, cutting',
  },
];
