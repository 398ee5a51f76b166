/** Names of substances that begin otherwise than their row, by their sound: "albuterol", "varfariini", "lääkehiili". No products. */
import { keptByWord } from '../kept.js';
import { cues } from './cue.js';
import { sounds } from './split-names.js';

const secondNames = cues(`
  pikkuasp, miniasp, asa, asetaminof, acetyl, asetyyl, albuterol, adrenal, epinef, norepinef, levotyr, tyrox, tyroks, triiod, trijod, järn,
  raut, kobal, folsyr, foolih, folac, nitro, glyser, glycer, gtn, difenhyd, vitam, fenoksi, fenoxi, phenoxy, vpen, v pen, kefa, kefi, kefo,
  kefep, kefur, keftr, kefta, sulf, kaliu, potas, natrium, kortis, frusem, östr, oestr, varfar, beetamet, skopol, scopol, hormon, coil,
  mäkikui, johannes, kalaöl, fiskol, omega, vetyper, väteper, jodi, jods, hunaj, honung, hopea, keinok, tårers, tårsub, algin, ilokaas,
  lustgas, laughing, dityp, dikväv, lääkehii, aktiivih, medikol, kolsusp, kasvuhor, tillväxt, sinkki, zink, hydroxyur, metylen, metyleen,
  methim, maitohap, mjölks, laktobas, lactobac, koffein, kofei, insul, ubik, ubiq, ispag, karbamid, vätskeers, nesteytys, succinyl, metaoks,
  metaox, tranbär, karpalo, punahat, kupari, koppar, neidonh, erytrop, erythrop, ehkäisy, kotrim, cotrim, klavulan
`).map(sounds);

export const isSecondName = keptByWord((sound): boolean => secondNames.some((name) => sound.startsWith(name)));
