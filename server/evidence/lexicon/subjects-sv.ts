import { cues } from './cue.js';
import type { SubjectLists } from './subject-lists.js';

export const subjectsSv: SubjectLists = {
  symptom:
    cues(`humör, sinnesst, ~värk, ~smärt, värk, ont, smärt, sved, svid, feber, fross, host, snuv, yrsel, illamå, kräk, spy, diarr, förstopp, trött, synstörn, andnöd, andfåd, andas,
    hjärtklapp, svull, domn, klåd, klia, utslag, svimm, stick, kramp, blöd, ångest, nedstäm, deprim, sömn, sov, sova, sovit, sover, svag, fryser, svett,
    törst, viktned, halsbr, brän, stel, öm, slem, darr, medvets, utmatt, rädd, oro, nervös, stress, besvär, symtom, symptom, symtomen, aptit,
    gråt, ramla, föll, trill, yr`),
  finding:
    cues(`normal, rassl, blåsljud, rodn, röd, röda, rött, rörlig, reflex, muskelst, balans, status, regelbund, förhöj, ren, infekt, inflam, sekret, vätsk, sår, såret, sårb, lukt,
    lunglj, palper, spänd, svullen, blåmärk, fraktur, brott, tonsill, öron, lymfk, neurolog, går, hält, läk, mindre, större, sårbotten`),
  measure:
    cues(`blodtryck, trycket, övertryck, undertryck, övre tryck, =rr, puls, saturation, syremätt, temperatur, temp, feber, vikt, väger, längd, bmi, crp, =hb, hemoglobin,
    blodsock, sock, värde, morgonvärd, glukos, hba1c, kreatinin, kalium, natrium, kolesterol, ldl, tsh, inr, sänka, leuko, trombo, pef, egfr, dos, hyra, skuld,
    poäng, vas, skala, genom, sår, såret, bidrag, inkomst`),
  allergy: cues(
    `~allerg, överkäns, anafyl, =tål inte, =tål jag inte, =tål hon inte, =tål han inte, tålde inte, fick utslag, fått utslag`,
  ),
  risk: cues(`självmord, suicid, skada sig, ta sitt liv, ta mitt liv, våld, slå, slog, slagit, misshand, hot, försumm, övergrepp, missbruk, drog, alkohol, rus, berus,
    överdos, spärrmark, besöksförb, rymm, dö, döda, vapen, ~risk, barnskyddsanm, omhänderta, mrsa`),
  plan: cues(`börjar, börja, inled, sätter in, sätter ut, slutar, sluta, avsluta, fortsätt, höj, sänk, byter, byta, byt, ordin, recept, remiss, boka, bokar, kontroll, följ, ring,
    mät, ta, tar, sök, söker, jour, råd, röntg, lab, blodprov, magnet, rehab, träna, rekommend, sjukskriv, ansök, träffas, träff, möte,
    håll, nästa tid, operer, tittar läkar`),
  agreement: cues(`överens, kommer överens, passar, går bra, samtyck, godkän, lovar, lova, föreslå, gärna`),
  social:
    cues(`hem, familj, barn, mamma, mor, pappa, far, make, maka, man, fru, sambo, skils, vårdnad, skola, dagis, daghem, lärare, kompis, vän, vänn, granne, mormor, farmor,
    morfar, farfar, släkt, ensam, bor, hyra, pengar, lån, skuld, fpa, arbete, jobb, arbetslös, kvällsskift, skift, bråk, gräl, hjälp, stöd, service,
    handla, mat, tvätt, klä, rör, rörels, hobby, vill, önska, dotter, son, skjuts`),
  background: cues(
    `sjukdom, diabet, hypertoni, astma, hjärt, infarkt, stroke, cancer, operer, rök, gravid, kol, reuma, epilep, migrän, tidigare, förut, sedan, som ung, år sedan`,
  ),
  appointment:
    cues(`möte, mottag, tid, kontroll, ring, besök, lab, röntg, boka, nästa, börjar, senast, till och med, fram till, ansök, ses, träff, hembesök, operation, tittar,
    sjukskriv`),
  when: cues(`i morgon, imorgon, övermorgon, nästa vecka, nästa mån, =om en, =om två, =om tre, =om fyra, =om sex, måndag, tisdag, onsdag, torsdag,
    fredag, lördag, söndag, =må, =ti, =on, =to, =fr`),
  past: cues(`=var, varit, =hade, haft, i går, igår, förra, sedan, började, =fick, =fått, tidigare, slutade`),
};
