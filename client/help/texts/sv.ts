import type { HelpTexts } from './help-text.js';

export const sv: HelpTexts = {
  worklist: {
    title: 'Hjälp: arbetslistan',
    text: [
      'Dina besök är grupperade efter vad som ska göras härnäst.',
      'Varje rad har en knapp: den leder dit där du slutade.',
      'Sök på namn, födelsedatum eller anteckningstyp. Sökningen gäller bara dina egna besök.',
      'Ett nytt besök börjar med knappen ovanför listan. Ingenting spelas in förrän du har berättat om inspelningen.',
    ],
  },
  new: {
    title: 'Hjälp: nytt besök',
    text: [
      'Välj personen utifrån födelsedatumet: flera kan ha samma namn.',
      'Anteckningens typ avgör under vilka rubriker talet ordnas.',
      'Talets språk och anteckningens språk är två olika val, och inget av dem ändrar skärmens språk. Standardvalen ställer du in i inställningarna.',
      'Prova mikrofonen innan klienten kommer: provet sparas inte.',
    ],
  },
  inform: {
    title: 'Hjälp: berätta om inspelningen',
    text: [
      'Visa kortet eller läs meningen högt. Kortets språk kan bytas, och lättläst är ett av språken.',
      'Ange vem du berättade för och genom vem. Det sparas i loggen.',
      'Inspelningen börjar först med knappen.',
      'Om någon säger nej görs ingen inspelning, och du kan skriva anteckningen själv.',
    ],
  },
  record: {
    title: 'Hjälp: inspelning',
    text: [
      'Stapeln visar om ljudet hörs. Siffrorna visar hur mycket som har spelats in och hur mycket av det som finns på servern.',
      'Om förbindelsen bryts stannar ljudet i den här enheten och skickas till servern när förbindelsen är tillbaka.',
      'Du kan pausa, skriva ett eget tillägg eller glömma det som sades sist.',
      'När du avslutar öppnas utkastet för granskning.',
      'Om någon ångrar sig, välj att inspelningen avböjs: det inspelade förstörs.',
    ],
  },
  review: {
    title: 'Hjälp: granskning',
    text: [
      'Till vänster finns samtalet, till höger maskinens utkast av det; på telefonen har de egna flikar.',
      'Välj en sats: du ser vad den bygger på och kan lyssna på just det stället.',
      'Nästa öppna punkt leder till de satser som väntar på dig: ta bort, rätta, bekräfta eller markera som sedd.',
      'Efter satserna finns det som sades men inte står i anteckningen: lägg till eller lämna bort.',
      'Du kan signera när det inte finns några öppna punkter.',
    ],
  },
  filed: {
    title: 'Hjälp: signerad anteckning',
    text: [
      'Anteckningen är signerad: här läses den, den ändras inte.',
      'Överföringens steg står i ordning med klockslag. Läst tillbaka betyder att systemet har samma text som du signerade.',
      'Om överföringen misslyckades finns orsaken och ett nytt försök under stegen. Det signerade finns ändå kvar.',
    ],
  },
  settings: {
    title: 'Hjälp: inställningar',
    text: [
      'Språk, utseende, mikrofon och tangenter ändras genast och gäller i den här webbläsaren.',
      'Talets och anteckningens språk är standardval för ett nytt besök: du kan byta språk vid varje besök.',
      'Skrivstilen sparas med knappen och gäller på alla dina enheter.',
    ],
  },
  impact: {
    title: 'Hjälp: effekter',
    text: [
      'Siffrorna räknas ur besökens rader utan innehåll. Vad som sades eller skrevs syns inte här.',
      'Varje bilds siffror finns också som tabell.',
      'Siffror för små grupper visas inte, så att ingen enskild kan kännas igen.',
    ],
  },
  log: {
    title: 'Hjälp: åtkomstlogg',
    text: [
      'Loggen visar vem som har behandlat en persons uppgifter, när och varför.',
      'Innehållet i anteckningar och samtal syns inte här.',
      'Också din egen läsning sparas i loggen.',
    ],
  },
  other: {
    title: 'Hjälp',
    text: [
      'En maskin skriver ett utkast av det som sades.',
      'Den yrkesutbildade granskar och signerar det.',
      'Ingenting förs vidare före signaturen.',
    ],
  },
};
