import type { Language } from '../../server/domain/language.js';

/** A thing asked after, said to be so and not so, and noted so. */
export interface Asked {
  readonly asked: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
}

export const things: Readonly<Record<Language, readonly Asked[]>> = {
  fi: [
    {
      asked: ['Onko kuumetta?', 'Onko sulla ollu kuumetta?'],
      yes: ['Mulla on ollu kuumetta.', 'Kuumetta on ollut.'],
      no: ['Ei ole ollut kuumetta.', 'Kuumetta ei oo ollu.'],
      has: ['Kuumetta.', 'Kuumetta on ollut.'],
      hasNot: ['Ei kuumetta.', 'Kuumetta ei ole ollut.', 'Kieltää kuumeen.'],
    },
    {
      asked: ['Onko yskää?', 'Yskittääkö?'],
      yes: ['Yskää on.', 'Mua yskittää.'],
      no: ['Yskää ei ole.', 'Ei yskitä.'],
      has: ['Yskää.', 'Yskää on.'],
      hasNot: ['Ei yskää.', 'Yskää ei ole.'],
    },
    {
      asked: ['Onko rintakipua?', 'Koskeeko rintaan?'],
      yes: ['Rintaan koskee.', 'Mulla on rintakipua.'],
      no: ['Rintakipua ei ole.', 'Rintaan ei koske.'],
      has: ['Rintakipua.', 'Rintakipua on.'],
      hasNot: ['Ei rintakipua.', 'Rintakipua ei ole.'],
    },
    {
      asked: ['Onko hengenahdistusta?', 'Hengästytkö?'],
      yes: ['Henkeä ahdistaa.', 'Mä hengästyn portaissa.'],
      no: ['Henkeä ei ahdista.', 'En hengästy.'],
      has: ['Hengenahdistusta.', 'Hengästyy.'],
      hasNot: ['Ei hengenahdistusta.', 'Ei hengästy.'],
    },
    {
      asked: ['Huimaako?', 'Onko huimausta?'],
      yes: ['Mua huimaa.', 'Huimausta on.'],
      no: ['Ei huimaa.', 'Huimausta ei oo.'],
      has: ['Huimausta.', 'Huimaa.'],
      hasNot: ['Ei huimausta.', 'Huimausta ei ole.'],
    },
    {
      asked: ['Poltatko?', 'Tupakoitko?'],
      yes: ['Mä poltan.', 'Tupakoin kyllä.'],
      no: ['En polta.', 'En tupakoi.'],
      has: ['Tupakoi.', 'Polttaa tupakkaa.'],
      hasNot: ['Ei tupakoi.', 'Ei polta.'],
    },
    {
      asked: ['Asutko yksin?'],
      yes: ['Asun yksin.', 'Mä asun ihan yksin.'],
      no: ['En asu yksin.'],
      has: ['Asuu yksin.'],
      hasNot: ['Ei asu yksin.'],
    },
    {
      asked: ['Nukutko hyvin?'],
      yes: ['Nukun hyvin.', 'Uni on hyvää.'],
      no: ['En nuku hyvin.', 'Nukun huonosti.'],
      has: ['Nukkuu hyvin.', 'Uni hyvää.'],
      hasNot: ['Ei nuku hyvin.'],
    },
    {
      asked: ['Ootko kaatunu?', 'Onko ollut kaatumisia?'],
      yes: ['Kaaduin viime viikolla.', 'Oon kaatunu kaks kertaa.'],
      no: ['En oo kaatunu.', 'Kaatumisia ei oo ollu.'],
      has: ['On kaatunut.', 'Kaatunut.'],
      hasNot: ['Ei ole kaatunut.', 'Ei kaatumisia.'],
    },
    {
      asked: ['Ajatko autoa?'],
      yes: ['Ajan autoa.'],
      no: ['En aja autoa.', 'En aja enää.'],
      has: ['Ajaa autoa.'],
      hasNot: ['Ei aja autoa.'],
    },
    {
      asked: ['Onko allergioita?'],
      yes: ['Oon allerginen penisilliinille.', 'Allergioita on.'],
      no: ['Allergioita ei ole.', 'Ei oo mitään allergioita.'],
      has: ['Allergioita on.'],
      hasNot: ['Ei allergioita.', 'Ei tunnettuja allergioita.'],
    },
    {
      asked: ['Särkeekö yöllä?', 'Onko yökipua?'],
      yes: ['Yöllä särkee.', 'Yökipua on.'],
      no: ['Yöllä ei särje.', 'Yökipua ei ole.'],
      has: ['Yökipua.', 'Särkyä öisin.'],
      hasNot: ['Ei yökipua.', 'Ei särkyä öisin.'],
    },
  ],
  sv: [
    {
      asked: ['Har du feber?', 'Någon feber?', 'Har du haft feber?'],
      yes: ['Jag har haft feber.', 'Jag har feber.'],
      no: ['Jag har inte haft feber.', 'Ingen feber.'],
      has: ['Feber.', 'Uppger feber.', 'Har haft feber.'],
      hasNot: ['Ingen feber.', 'Nekar feber.', 'Har inte haft feber.'],
    },
    {
      asked: ['Har du hosta?', 'Hostar du?'],
      yes: ['Jag har hosta.', 'Jag hostar.'],
      no: ['Jag har ingen hosta.', 'Jag hostar inte.'],
      has: ['Hosta.', 'Har hosta.', 'Hostar.'],
      hasNot: ['Ingen hosta.', 'Hostar inte.'],
    },
    {
      asked: ['Har du ont i bröstet?', 'Någon bröstsmärta?'],
      yes: ['Jag har ont i bröstet.', 'Det gör ont i bröstet.'],
      no: ['Jag har inte ont i bröstet.', 'Det gör inte ont i bröstet.'],
      has: ['Bröstsmärta.', 'Ont i bröstet.'],
      hasNot: ['Ingen bröstsmärta.', 'Inte ont i bröstet.'],
    },
    {
      asked: ['Blir du andfådd?', 'Är du andfådd?'],
      yes: ['Jag blir andfådd.', 'Jag blir andfådd i trappor.'],
      no: ['Jag blir inte andfådd.'],
      has: ['Andfådd.', 'Blir andfådd.'],
      hasNot: ['Ingen andfåddhet.', 'Blir inte andfådd.'],
    },
    {
      asked: ['Har du yrsel?', 'Känner du dig yr?'],
      yes: ['Jag är yr.', 'Jag har yrsel.'],
      no: ['Jag är inte yr.', 'Jag har ingen yrsel.'],
      has: ['Yrsel.', 'Yr.'],
      hasNot: ['Ingen yrsel.', 'Inte yr.'],
    },
    {
      asked: ['Röker du?'],
      yes: ['Jag röker.'],
      no: ['Jag röker inte.', 'Jag har aldrig rökt.'],
      has: ['Röker.', 'Rökare.'],
      hasNot: ['Röker inte.'],
    },
    {
      asked: ['Bor du ensam?'],
      yes: ['Jag bor ensam.', 'Jag bor för mig själv.'],
      no: ['Jag bor inte ensam.'],
      has: ['Bor ensam.'],
      hasNot: ['Bor inte ensam.'],
    },
    {
      asked: ['Sover du bra?'],
      yes: ['Jag sover bra.', 'Sömnen är bra.'],
      no: ['Jag sover inte bra.', 'Jag sover dåligt.'],
      has: ['Sover bra.'],
      hasNot: ['Sover inte bra.'],
    },
    {
      asked: ['Har du fallit?', 'Har du ramlat?'],
      yes: ['Jag föll förra veckan.', 'Jag har fallit två gånger.'],
      no: ['Jag har inte fallit.', 'Jag har inte ramlat.'],
      has: ['Har fallit.'],
      hasNot: ['Har inte fallit.', 'Inga fall.'],
    },
    {
      asked: ['Kör du bil?'],
      yes: ['Jag kör bil.', 'Jag kör ännu.'],
      no: ['Jag kör inte bil.', 'Jag kör inte mera.'],
      has: ['Kör bil.'],
      hasNot: ['Kör inte bil.'],
    },
    {
      asked: ['Har du några allergier?'],
      yes: ['Jag är allergisk mot penicillin.', 'Jag har allergier.'],
      no: ['Jag har inga allergier.', 'Inga allergier.'],
      has: ['Har allergier.'],
      hasNot: ['Inga allergier.', 'Inga kända allergier.'],
    },
    {
      asked: ['Gör det ont på natten?'],
      yes: ['Det gör ont på natten.'],
      no: ['Det gör inte ont på natten.'],
      has: ['Ont på natten.', 'Smärta nattetid.'],
      hasNot: ['Inte ont på natten.', 'Ingen smärta nattetid.'],
    },
  ],
  en: [
    {
      asked: ['Do you have a fever?', 'Any fever?', 'Have you had a temperature?'],
      yes: ["I've had a fever.", 'I have been feverish.'],
      no: ["I haven't had a fever.", 'No fever.'],
      has: ['Fever.', 'Reports fever.', 'Has had a fever.'],
      hasNot: ['No fever.', 'Denies fever.', 'Afebrile.'],
    },
    {
      asked: ['Do you have a cough?', 'Any coughing?'],
      yes: ["I've got a cough.", "I've been coughing."],
      no: ["I don't have a cough.", "I haven't been coughing."],
      has: ['Cough.', 'Has a cough.'],
      hasNot: ['No cough.', 'Denies cough.'],
    },
    {
      asked: ['Any chest pain?', 'Does your chest hurt?'],
      yes: ['I get chest pain.', 'My chest hurts.'],
      no: ["I don't have any chest pain.", "My chest doesn't hurt."],
      has: ['Chest pain.', 'Reports chest pain.'],
      hasNot: ['No chest pain.', 'Denies chest pain.'],
    },
    {
      asked: ['Are you short of breath?', 'Any shortness of breath?', 'Any trouble breathing?'],
      yes: ['I get short of breath.', "I'm out of breath on the stairs."],
      no: ["I'm not short of breath."],
      has: ['Shortness of breath.', 'Dyspnoea.'],
      hasNot: ['No shortness of breath.', 'No dyspnoea.'],
    },
    {
      asked: ['Do you feel dizzy?', 'Any dizziness?'],
      yes: ['I feel dizzy.', 'I get dizzy when I stand up.'],
      no: ["I don't feel dizzy.", "I'm not dizzy."],
      has: ['Dizziness.', 'Feels dizzy.'],
      hasNot: ['No dizziness.', 'Not dizzy.'],
    },
    {
      asked: ['Do you smoke?', 'Are you a smoker?'],
      yes: ['I smoke.', "I'm a smoker."],
      no: ["I don't smoke.", 'I have never smoked.'],
      has: ['Smokes.', 'Smoker.'],
      hasNot: ['Does not smoke.', 'Non-smoker.'],
    },
    {
      asked: ['Do you live alone?'],
      yes: ['I live alone.', 'I live by myself.'],
      no: ["I don't live alone."],
      has: ['Lives alone.'],
      hasNot: ['Does not live alone.'],
    },
    {
      asked: ['Are you sleeping well?', 'Do you sleep well?'],
      yes: ['I sleep well.', 'My sleep is good.'],
      no: ["I don't sleep well.", 'I sleep badly.'],
      has: ['Sleeps well.'],
      hasNot: ['Does not sleep well.'],
    },
    {
      asked: ['Have you fallen?', 'Any falls?'],
      yes: ['I fell last week.', "I've fallen twice."],
      no: ["I haven't fallen.", 'No falls.'],
      has: ['Has fallen.', 'Falls reported.'],
      hasNot: ['Has not fallen.', 'No falls.'],
    },
    {
      asked: ['Do you drive?', 'Are you still driving?'],
      yes: ['I drive.', 'I still drive.'],
      no: ["I don't drive.", "I don't drive any more."],
      has: ['Drives.', 'Drives a car.'],
      hasNot: ['Does not drive.'],
    },
    {
      asked: ['Do you have any allergies?', 'Any allergies?'],
      yes: ["I'm allergic to penicillin.", 'I have allergies.'],
      no: ["I don't have any allergies.", 'No allergies.'],
      has: ['Has allergies.'],
      hasNot: ['No allergies.', 'No known allergies.'],
    },
    {
      asked: ['Does it hurt at night?', 'Do you have pain at night?'],
      yes: ['It hurts at night.', 'I have pain at night.'],
      no: ["It doesn't hurt at night.", 'I have no pain at night.'],
      has: ['Pain at night.', 'Hurts at night.'],
      hasNot: ['No pain at night.'],
    },
  ],
};

export const answers: Readonly<Record<Language, { readonly yes: readonly string[]; readonly no: readonly string[] }>> =
  {
    en: {
      yes: ['Yes.', 'Yeah.', 'Yes, I do.', 'Yes, sometimes.', 'Yeah, a bit.', 'Mm-hm.'],
      no: [
        'No.',
        'Nope.',
        'No, not really.',
        'No, not at all.',
        'Not that I know of.',
        "No, I don't think so.",
        'Uh, no.',
      ],
    },
    sv: {
      yes: ['Ja.', 'Jo.', 'Ja, det har jag.', 'Ja, ibland.', 'Jo, lite.', 'Mm.'],
      no: ['Nej.', 'Nä.', 'Nej, inte direkt.', 'Nej, inte alls.', 'Inte vad jag vet.', 'Nä, int nåt sånt.', 'Eh, nej.'],
    },
    fi: {
      yes: ['Joo.', 'Kyllä.', 'Joo, välillä.', 'Joo, vähän.', 'On.', 'Mm, joo.'],
      no: ['Ei.', 'En.', 'Ei oo.', 'Ei ollenkaan.', 'Ei oikeestaan.', 'No ei.', 'Ei mun tietääkseni.'],
    },
  };
