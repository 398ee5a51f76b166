/** How questions begin, by what they ask. */
import type { Language } from '../../domain/language.js';

/** Asks when or how something was, and takes for granted that it was; "how about fever" asks whether. */
export const asksHow: Record<Language, RegExp> = {
  fi: /^(?:(?:no|ja|entä|mut) )*(?:koska|milloin|miten|mites(?! \p{L}+$)|kuinka|miks|miksi|kauanko|kauan|missä|mistä|mihin|monta|montako)(?!\p{L})/iu,
  sv: /^(?:(?:och|men|nå) )*(?:när|hur(?! (?:är|e|står) det med)|varför|var)(?!\p{L})/iu,
  en: /^(?:(?:and|so|but|okay|um|uh|alright) )*(?:when|how(?! about)|why|where)\b/iu,
};

export const asking = /[aeiouyäö](?:n?k[oö]s?)(?:han|hän)?$/u;

/** "When will it be paid?" */
export const toCome =
  /(?<!\p{L})(?:ska|skall|sku|skulle|kan|pitää|pitäis|pitäisi|tulisi|voi|vois|will|would|should|can|could|shall)(?!\p{L})/u;

/** Of these, what takes for granted that it is so: not "how about", "how is the sleep". */
export const presumes: Record<Language, RegExp> = {
  fi: /^(?:(?:no|ja|mut) )*(?:koska|milloin|kauanko|kauan|miks|miksi|missä|mistä|montako|monta|kuinka (?:usein|paljon|monta|kauan|pitkään))(?!\p{L})/iu,
  sv: /^(?:(?:och|men|nå) )*(?:när|varför|var|hur (?:ofta|länge|mycket|många))(?!\p{L})/iu,
  en: /^(?:(?:and|so|but|okay) )*(?:when|why|where|how (?:often|long|much|many))\b/iu,
};

/** Asks who or what: only "nobody" and "nothing" say something of it. */
export const asksWhat = /^(?:mikä|mitä|millai\p{L}*|kuka|ketä|vad(?! (?:om|gäller))|vem|who|what(?! about))(?!\p{L})/iu;

/** "Do you know what was done?" – "No": one does not know. */
export const asksKnowing =
  /^(?:(?:and|so|but|okay|ja|mut|no|och|men) )*(?:(?:do|did|can|could) you (?:know|remember|recall|say|tell)|tiedätkö|tiiätkö|muistatko|osaatko sanoa|vet du|minns du|kommer du ihåg) (?:what|when|which|who|how|where|why|mi\p{L}+|kuka|koska|kuinka|vad|vilke\p{L}+|när|hur|vem|var)(?!\p{L})/iu;

/** "Did you know about this, under your heel?" – "No": it is there all the same. */
export const asksAware =
  /^(?:(?:and|so|but|okay|ja|mut|no|och|men) )*(?:(?:do|did) you know (?:about|of) (?:this|that|it)|(?:did|have|had|haven't|hadn't|didn't) you (?:see|seen|notice|noticed|spot|spotted) (?:this|that|these|those|it)|(?:tiesit|tiesi|tiiä|tiedä|huomasi|huomaa|oletko|ootko|ootsä|olitko)\p{L}*(?: (?:sä|sinä|te|itse|ite))?(?: (?:huoman\p{L}+|nähn?[yt]\p{L}*|tien+y\p{L}*))? (?:tästä|tän|tämän|tätä|nämä|nää|näitä|näistä|siitä|tosta)|(?:visste|vet|kände) du (?:om|till|av) (?:det|den|de)(?: här| där)?|(?:har|hade) du (?:märkt|sett|noterat|lagt märke till) (?:(?:det|den|de|dom) här|det|den))(?!\p{L})/iu;

/** "Isn't this your second?" expects a yes, which then says that it is. */
export const expectsYes =
  /^(?:(?:and|so|but|okay|well) )*(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|(?:is|are|was|were|do|does|did|have|has|had) n't)(?!\p{L})/iu;

/** Asks after anybody: who has it is told in the answer. */
export const asksWho =
  /^(?:kuka|kukas|kenellä|kenen|ketä|ketkä|kuka(?:han)?|kumpi|joku|jollain|kellään|kukaan|vem|vems|någon|nån|vilken|who|who's|who'd|whose|anyone|anybody|someone|somebody|which)$/;

/** Of earlier. */
export const formerly =
  /(?<!\p{L})(?:ennen|aiemmin|ensin|aluksi|alussa|förr|förut|först|i början|ensin|before|used to|at first)(?!\p{L})/u;
