/** A name said in part, "empa", or by what the medicine is for, "the thyroid pills": which is meant, was said at another point of the visit. */
import type { Language } from '../../domain/language.js';
import { medications } from '../lexicon/medications.js';
import { type MedicineName, medicineIds } from '../lexicon/medicine-names.js';
import { isCommon } from '../lexicon/naming.js';
import type { Word } from '../words.js';
import type { Claim } from './claim.js';

const SHORTEST = 4;
const ending = /^(?:[aäns]|aa|ää|an|en|et|in|ia|it|ta|tä|ar|n?a)$|^(?:lla|sta|ssa|ista)$/;

/** "Empa", "atorvaa", "metot": the beginning of the name, and no name of another. */
export const isClipped = ({ id, word }: MedicineName, spoken: readonly Word[]): boolean => {
  const forms = [word.toLowerCase(), ...(medications.get(id) ?? []).filter((form) => !/[=~ ]/.test(form))];
  return spoken.some(({ lower }, at) => {
    if (lower.length < SHORTEST || isCommon(lower) || medicineIds(lower).length > 0) return false;
    // "Meto prololi" is that, and begins no other name.
    const joined = medicineIds(lower + (spoken[at + 1]?.lower ?? ''));
    if (joined.length > 0 && !joined.includes(id)) return false;
    return forms.some((form) => {
      if (form.slice(0, SHORTEST) !== lower.slice(0, SHORTEST)) return false;
      let same = SHORTEST;
      while (same < lower.length && lower[same] === form[same]) same += 1;
      return same < form.length && (same === lower.length || ending.test(lower.slice(same)));
    });
  });
};

/** What medicines are called by what they are for, and which are called so. */
const classes: readonly (readonly [ids: RegExp, said: Readonly<Record<Language, RegExp>>])[] = [
  [
    /^(?:levothyroxine|liothyronine|carbimazole|thiamazole|propylthiouracil)$/,
    {
      fi: /kilpirauhaslää|kilpirauhasen lää/iu,
      sv: /sköldkörtelmed|sköldkörteltab|medicinen? för sköldk/iu,
      en: /thyroid (?:pill|tablet|med|drug|hormone)/iu,
    },
  ],
  [
    /^(?:warfarin|apixaban|rivaroxaban|dabigatran|edoxaban|enoxaparin|dalteparin|tinzaparin)$/,
    { fi: /verenohen|veren ohen/iu, sv: /blodförtun|blodprop+smed/iu, en: /blood.?thin|anticoag/iu },
  ],
  [/^warfarin$/, { fi: /(?<!\p{L})INR/iu, sv: /(?<!\p{L})INR|(?<!\p{L})PK.?värde/iu, en: /\bINR\b/i }],
  [
    /statin$|^ezetimibe/,
    {
      fi: /kolesterolilää|statiini/iu,
      sv: /kolesterolmed|kolesteroltab|blodfettsmed|statin/iu,
      en: /cholesterol (?:pill|tablet|med|one)|statin/iu,
    },
  ],
  [
    /^(?:furosemide|spironolactone|torasemide|bumetanide|hydrochlorothiazide|amiloride|eplerenone|indapamide)/,
    { fi: /nesteenpoist|nestelää/iu, sv: /vätskedriv|urindriv|vattendriv/iu, en: /water (?:pill|tablet)|diuretic/iu },
  ],
  [
    /pril$|sartan$|dipine$|olol$|thiazide$|^(?:indapamide|spironolactone)$|sartan |pril /,
    {
      fi: /verenpainelää|painelää/iu,
      sv: /blodtrycksmed|blodtryckstab|blodtrycksmedel/iu,
      en: /(?:blood pressure|BP) (?:pill|tablet|med|drug|one)/iu,
    },
  ],
  [
    /^(?:zopiclone|zolpidem|melatonin|mirtazapine|temazepam|propiomazine|alimemazine|doxepin|daridorexant|nitrazepam|oxazepam|promethazine)$/,
    {
      fi: /unilää|nukahtamislää|nukahduslää/iu,
      sv: /sömnmed|sömntab|insomning|sömnpill/iu,
      en: /sleeping (?:pill|tablet)|sleep med/iu,
    },
  ],
  [
    /^(?:paracetamol|ibuprofen|ketoprofen|naproxen|diclofenac|etoricoxib|celecoxib|codeine|tramadol|oxycodone|morphine|aspirin)/,
    {
      fi: /särkylää|kipulää/iu,
      sv: /värktab|värkmed|smärtstill|värkpill/iu,
      en: /pain.?killer|pain (?:pill|tablet|med)/iu,
    },
  ],
  [
    /prazole$/,
    {
      fi: /vatsansuoj|vatsalää|närästyslää|mahalää|happosalpaaj/iu,
      sv: /magskydd|magmed|magtab|syrahäm/iu,
      en: /stomach (?:pill|tablet|protect|med)|acid (?:pill|tablet)/iu,
    },
  ],
  [
    /^(?:metformin|empagliflozin|dapagliflozin|sitagliptin|linagliptin|semaglutide|liraglutide|dulaglutide|tirzepatide|insulin.*|gliclazide|glimepiride)$/,
    {
      fi: /sokerilää|diabeteslää/iu,
      sv: /sockermed|diabetesmed|sockertab/iu,
      en: /(?:sugar|diabetes|diabetic) (?:pill|tablet|med|drug)/iu,
    },
  ],
  [
    /^(?:sertraline|citalopram|escitalopram|fluoxetine|paroxetine|venlafaxine|duloxetine|mirtazapine|bupropion|vortioxetine|agomelatine|amitriptyline)$/,
    {
      fi: /masennuslää|mielialalää/iu,
      sv: /antidepress|depressionsmed|mot depression/iu,
      en: /antidepress|happy pill/iu,
    },
  ],
  [
    /cillin|^ce[fp]h?|mycin$|^(?:doxycycline|trimethoprim|nitrofurantoin|ciprofloxacin|levofloxacin|metronidazole|pivmecillinam|fosfomycin|lymecycline|sulfa)$/,
    { fi: /antibioot/iu, sv: /antibioti|penicillinkur/iu, en: /antibiotic/iu },
  ],
  [
    /salbutamol|terbutaline|formoterol|salmeterol|vilanterol|tiotropium|budesonide|beclometasone|fluticasone|ipratropium|glycopyrronium/,
    { fi: /piip[pu]|inhalaat|suihk|astmalää|avaavaa?/iu, sv: /inhalat|astmamed|spray|puff/iu, en: /inhaler|puffer/iu },
  ],
  [
    /tirizine$|ratadine$|^(?:ebastine|fexofenadine|bilastine|rupatadine)$/,
    {
      fi: /antihist|allergialää/iu,
      sv: /antihist|allergimed|allergitab/iu,
      en: /antihist|allergy (?:pill|tablet|med)/iu,
    },
  ],
  [
    /^(?:prednisolone|prednisone|methylprednisolone|dexamethasone|hydrocortisone|betamethasone)$/,
    { fi: /kortiso/iu, sv: /kortiso|cortiso/iu, en: /steroid|cortisone/iu },
  ],
  [
    /^(?:methylphenidate|lisdexamfetamine|dexamfetamine|atomoxetine|guanfacine)$/,
    { fi: /adhd.?lää|keskittymislää/iu, sv: /adhd.?med/iu, en: /ADHD (?:pill|tablet|med)/iu },
  ],
  [
    /^(?:iron|iron infusion)$/,
    { fi: /rautalää|rautaval|rautatab|rautajut/iu, sv: /järnmed|järntab/iu, en: /iron (?:pill|tablet)/iu },
  ],
];

/** A word in the speech that this medicine may be called by. */
export const isCalledSo = ({ id }: MedicineName, { heard, nearby }: Claim): boolean =>
  classes.some(
    ([ids, said]) =>
      ids.test(id) &&
      [...heard, ...nearby.map(({ utterance }) => utterance)].some(({ text, language }) => said[language].test(text)),
  );

/** "The cholesterol one I stopped", after what was told of another: told of a medicine that is not this one. */
export const isOfOtherClass = ({ id }: MedicineName, text: string, language: Language): boolean => {
  const named = classes.filter(([, said]) => said[language].test(text));
  return named.length > 0 && !named.some(([ids]) => ids.test(id));
};
