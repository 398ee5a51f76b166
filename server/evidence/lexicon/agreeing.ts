/** How people agree, refuse, and think aloud. */
import type { Language } from '../../domain/language.js';

interface AgreeingWords {
  /** A statement worded as something agreed. */
  readonly claims: RegExp;
  /** Accepts what was just proposed. */
  readonly accepts: RegExp;
  /** Refuses it. */
  readonly refuses: RegExp;
  /** Thinks aloud, and decides nothing. */
  readonly wonders: RegExp;
}

export const agreeing: Readonly<Record<Language, AgreeingWords>> = {
  fi: {
    claims: /(?<!\p{L})(?:sovittiin|sovitaan|sovittu|sovimme|yhteisesti|suostu[iu]\p{L}*|hyväksyi|hyväksyy)(?!\p{L})/iu,
    accepts:
      /(?<!\p{L})(?:joo|juu|jep|sovitaan|sopii|sovittu|käy(?!n|t|d)|ok|okei|kyllä|hyvä|mielellä\p{L}*|kiitos|selvä|tehdään niin|teen niin|näin tehdään|se sopii|lupaan|ilman muuta|tottakai|totta kai|kiva|tee (?:vaan|vain)|saa(?:t|tte)? (?:tehä|tehdä|ilmoittaa|kertoa)|voin (?:mä |minä )?(?:kokeilla|yrittää|koittaa|tehdä|tulla|ottaa)|kokeilen|yritän|koitan|onnistuu|pannaan|laitetaan|otetaan)(?!\p{L})/iu,
    refuses:
      /(?<!\p{L})(?:e[nt] (?:(?!ole|oo)\p{L}+ ){0,2}?(?:halua|haluu|haluais\p{L}*|suostu|tahdo|aio)|en (?:mä |minä |me )?(?:ota|usko)|mieluummin en|ei me olla|ei me tarvita|en tarvi\p{L}*|emme halua|ei käy|ei sovi|ei me haluta|ei kiitos|ei onnistu|ei tule kysymykseen|en ole valmis|en oo valmis|ei missään nimessä|e[ni] nyt|ei vielä|en vielä|ei tänään|ei tällä kertaa|sanoin ei)(?!\p{L})/iu,
    wonders:
      /(?<!\p{L})(?:pitäis(?:i|ikö|köhän|iköhän)\p{L}*|pitäskö\p{L}*|voisko\p{L}*|voisikoh\p{L}*|ehkä|kenties|mietin|mietitään|harkit\p{L}*|jos vaikka|joskus|varmaan|ehkäpä|olisko\p{L}*|olisikoh\p{L}*)(?!\p{L})/iu,
  },
  sv: {
    claims:
      /(?<!\p{L})(?:överens|överenskom\p{L}*|avtala[dt]\p{L}*|bestämdes|går med på|gick med på|samtycker|godkänner)(?!\p{L})/iu,
    accepts:
      /(?<!\p{L})(?:ja|jo|jå|japp|det går bra|går bra|det passar|passar bra|okej|ok|gör det(?: du)?|det får (?:du|ni)|gärna|tack|bra|absolut|visst|det låter bra|låter bra|så gör vi|vi gör så|det gör jag|överens|det funkar|klart|kan jag (?:försöka|pröva|göra)|jag (?:kan|ska) (?:försöka|pröva)|jag försöker|jag prövar|det kan (?:jag|vi))(?!\p{L})/iu,
    refuses:
      /(?<!\p{L})(?:(?:jag |vi )?vill (?:jag |vi )?(?:helst |nog )?(?:inte|int|ej)|helst (?:inte|int)|jag låter bli|behöver (?:inte|int)|vill ha inte|nej tack|det går inte|går int|inte aktuellt|tänker inte|vägrar|inte med på|absolut inte|aldrig i livet|(?:nej,? |inte |int )(?:inte nu|int nu|nu|i dag|ännu)|tacka(?:r|de|t)? nej|sa(?:de)? nej)(?!\p{L})/iu,
    wonders:
      /(?<!\p{L})(?:kanske|skulle man kunna|sku man kunna|borde (?:vi|man|jag) kanske|borde vi|undrar om|funderar|man kunde|vi får se|eventuellt|någon gång)(?!\p{L})/iu,
  },
  en: {
    claims: /\b(?:it was agreed|agreed|agrees?|consents?|consented|accepts?|accepted)\b/i,
    accepts:
      /\b(?:yes|yeah|yep|sure|okay|ok|go (?:on|ahead)|please do|sounds good|that works|fine|agreed|i will|we will|i would|i'll|happy to|all right|alright|great|good|perfect|thank you|thanks|absolutely|of course|that's fine|i can (?:try|do|manage)|i could (?:try|do)|i'll (?:try|give)|i can do that|deal)\b/i,
    refuses:
      /\b(?:i (?:don't|do n't|won't|wo n't) (?:want|think so|agree|need|take)|i'd (?:really )?rather not|i (?:would|do) not want|i don't (?:really )?(?:want|fancy|need)|i'm not keen|no way|no,? thank you|no,? thanks|not now|not today|not yet|not for now|not interested|i refuse|we don't want|absolutely not|i'm not going to|not willing|said no|turned (?:it|that|them) down)\b/i,
    wonders:
      /\b(?:maybe|perhaps|might|i wonder|should we|could we|we could|what if|i'm thinking|thinking about|possibly|not sure if|some day)\b/i,
  },
};
