import { cues } from './cue.js';
import type { SubjectLists } from './subject-lists.js';

export const subjectsEn: SubjectLists = {
  symptom:
    cues(`mood, irritab, pain, ache, aching, headach, hurt, sore, fever, chill, cough, runny, dizz, nause, vomit, throw up, throwing up, diarr, constip, tired, fatig, blurr, vision,
    breath, short of, wheez, palpit, swell, swoll, numb, tingl, itch, rash, faint, cramp, bleed, blood, anxi, depress, low mood, sleep, insomn, weak,
    sweat, thirst, weight, heartburn, burn, stiff, tender, phlegm, sputum, mucus, tremor, shak, unconsc, exhaust, scared, afraid, worr, stress,
    symptom, discharge, appetite, crying, cried, fell, fall, dysuria, urinat, stool, bloat, sneez, stuff, yellowish, migraine`),
  finding:
    cues(`normal, crackl, wheez, murmur, redness, red, range of motion, reflex, strength, balance, regular, raised, elevat, clear, infect, inflam, wound, smell, lung,
    heart sound, palpat, tens, bruis, fractur, tonsil, ear, lymph, neuro, gait, limp, smaller, larger, healing, pneumon, edema, oedema, tenderness`),
  measure:
    cues(`blood pressure, =bp, pulse, heart rate, saturation, oxygen, temperature, fever, weigh, height, bmi, crp, =hb, hemoglobin, haemoglobin, sugar, glucose, a1c,
    hba1c, creatinine, potassium, sodium, cholesterol, ldl, tsh, inr, platelet, white, peak flow, egfr, dose, rent, debt, score, scale, over, ejection`),
  allergy: cues(`allerg, hypersens, anaphyl, =intoleran, intoleran, got a rash, gave me a rash`),
  risk: cues(`suicid, kill my, kill him, kill her, harm, hurt my, violen, hit me, hits, hitting, beat, abus, threat, neglect, drugs, alcohol, drunk, binge, overdos,
    restraining, die, dying, weapon, gun, knife, risk, safeguard`),
  plan: cues(`start, begin, stop, continue, carry on, increase, decrease, lower, switch, change, prescri, refer, book, schedul, follow, check, ring, call, measure, take, come
    back, come straight, emergency, advice, recommend, x-ray, ray, lab, blood test, scan, mri, physio, exercise, sick note, repeat, appl, meet,
    avoid, keep, return, monitor, order, going to`),
  agreement: cues(`agree, we agreed, consent, that works, suits, fine with, happy to, promise, suggest`),
  social:
    cues(`home, family, child, mother, mum, mom, father, dad, husband, wife, partner, divorc, custody, school, nursery, teacher, friend, neighbo, grand, alone, live, living,
    rent, money, loan, debt, benefit, work, job, unemploy, shift, argu, fight, help, support, service, shopping, food, wash, dress, hobby, want, hope`),
  background:
    cues(`disease, diabet, hypertens, high blood pressure, asthma, heart attack, stroke, cancer, surger, operat, smok, pregnan, copd, rheum, epilep, migraine, history,
    used to, years ago, before, previous, as a child, gave up, ago`),
  appointment:
    cues(`appointment, visit, meeting, follow, check, ring, call, lab, x-ray, ray, book, next, start, until, by, come, see you, repeat, sick note, surgery, scan, blood
    test`),
  when: cues(
    `tomorrow, next week, next month, in a week, in two, in three, in four, in six, monday, tuesday, wednesday, thursday, friday, saturday, sunday`,
  ),
  past: cues(`=was, were, had, been, yesterday, last, ago, since, started, got, previous, before`),
};
