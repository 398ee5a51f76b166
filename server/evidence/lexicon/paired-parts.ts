/** Parts of the body that there are two or more of, by their beginnings. */
import type { Language } from '../../domain/language.js';
import { keptByLanguage } from '../kept.js';

const pairedFi =
  /^(?:puol|jal[ak]|jalo|käs|käd|kät|kämme|polv|silm|korv|tärykal|sierai|lonk|olkap|olkav|hart|nilk|rant|rann|kyynär|keuhk|munua|rin[nt]|sorm|peukal|etusorm|keskisorm|nimettöm|pikkusorm|varp|isovar|pikkuvar|reis|reid|pohk|posk|kylj|kylk|ohimo|säär|kantap|päkiä|pakar|lapa|lapo|solis|nivus|kives|munasarj|munatorv|nielurisa|kainalo|nänni|nilkko|akilles|silmälu|poskiontel|ala|ylä|tärykalv|lantio|kyynärp)/;
const pairedSv =
  /^(?:sido|ben|arm|knä|ögon|öron|händer|fötter|fot|lung|höft|axl|armbåg|handled|vrist|anklar|njur|bröst|kind|tinning|lår|vad|trumhin|näsborr|tumm|stortå|lilltå|pekfing|långfing|ringfing|lillfing|fingr|tår|häl|underben|underarm|överarm|smalben|skenben|skulder|ljumsk|testik|äggstock|ögonlock|armhål|handfl|fotsul|fotrygg|skink|bihål|tonsill|halsmandl|basal|knän)/;
const pairedEn =
  /^(?:sides|legs|arms|knees|eyes|ears|hands|feet|lungs|hips|shoulders|temples|ankles|wrists|elbows|thighs|calves|breasts|kidneys|heels|lower|upper|bases|extremities|eardrums|drums|nostrils|cheeks|thumbs|toes|big|little|index|fingers|forearms|shins|buttocks|groins|testicles|ovaries|tonsils|armpits|soles|palms|eyelids|sinuses|carotids|achilles|kneecaps|hamstrings|hearing|collarbones|shoulder|knee|hip|ankle|wrist|elbow)$/;
const paired: Record<Language, RegExp> = { fi: pairedFi, sv: pairedSv, en: pairedEn };

export const isPaired = (lower: string, language: Language): boolean => paired[language].test(lower);

/** One of such parts. */
export const part: Record<Language, RegExp> = {
  fi: new RegExp(`${pairedFi.source}|(?:silm|varvas|varpa|korv)`),
  sv: new RegExp(`${pairedSv.source}|^(?:ög|ör|hand|höft|axel|tumm|tå|stort)`),
  en: new RegExp(
    `${pairedEn.source}|^(?:side|leg|arm|knee|eye|ear|hand|foot|lung|hip|shoulder|temple|ankle|wrist|elbow|thigh|calf|breast|kidney|heel|toe|thumb)$`,
  ),
};

const single: Record<Language, RegExp> = {
  fi: /^(?:pää(?:tä|n|ssä|stä|hän)?$|vats|maha|selk|selä|niska|niskoi|kaul|rinta|rinnas|kurk|nenä|suu(?:ssa|sta|n|ta)?$|hamp|lantio|kyl[jk]|napa|nava|hengitysti|sydä|virtsati|emät|peräau)/,
  sv: /^(?:huvud|mag|buk|rygg|nack|hals|bröstkorg|näsa|näsan|munn?en|mun$|tand|tänd|bäcken|hjärt|underliv|ljumsk|navel)/,
  en: /^(?:head|chest|back|neck|throat|stomach|belly|abdom|tummy|nose|mouth|teeth|tooth|spine|pelvi|groin|rib|flank|heart|jaw|scalp|bod(?:y|ies)$|joints?$|muscles?$)/,
};

export const isPart = keptByLanguage((lower, language) => part[language].test(lower) || single[language].test(lower));
