import type { ErrorTexts } from '../dict.js';

export const errors: ErrorTexts = {
  'request.invalid': {
    what: 'Servern godkände inte begäran.',
    next: 'Ingenting ändrades. Ladda om sidan och försök en gång till.',
  },
  'request.unauthenticated': {
    what: 'Din inloggning har gått ut.',
    next: 'Det som sparats finns kvar. Logga in på nytt så kan du fortsätta från samma ställe.',
  },
  'request.forbidden': {
    what: 'Du har inte rätt till det här.',
    next: 'Bara den yrkesperson som ansvarar för besöket kan öppna och ändra det. Öppna din egen arbetslista.',
  },
  'request.not-found': {
    what: 'Besöket hittas inte.',
    next: 'Det kan ha förstörts eller överförts till någon annan. Kontrollera i arbetslistan.',
  },
  'request.too-large': {
    what: 'Texten är för lång.',
    next: 'Din text finns kvar här. Lägg till den i två delar.',
  },
  'request.unsupported-type': {
    what: 'Servern kände inte igen formatet.',
    next: 'Ingenting ändrades. Ladda om sidan och försök en gång till.',
  },
  'request.too-many': {
    what: 'För många begäranden på kort tid.',
    next: 'Det som sparats finns kvar. Vänta en stund och försök igen.',
  },
  'request.other-body': {
    what: 'Något annat har redan begärts med samma nyckel.',
    next: 'Inget ändrades. Begär på nytt med en ny nyckel.',
  },
  'note.not-signed': {
    what: 'Besöket har ännu ingen undertecknad anteckning.',
    next: 'Inget lämnades ut. Fråga igen när anteckningen är undertecknad.',
  },
  'professional.unknown': {
    what: 'Den ansvariga yrkespersonen hittades inte.',
    next: 'Inget besök skapades. Kontrollera identifieraren: personen måste ha loggat in i Luonnos.',
  },
  'webhook.undelivered': {
    what: 'Det andra systemet tog inte emot meddelandet.',
    next: 'Anteckningen är i säkert förvar. Meddelandet skickas på nytt.',
  },
  'protocol.unsupported-version': {
    what: 'Den här sidan är äldre än servern.',
    next: 'Det som sparats finns kvar. Ladda om sidan.',
  },
  'protocol.bad-message': {
    what: 'Ett fel uppstod i förbindelsen till servern.',
    next: 'Det som sparats på servern finns kvar. Ladda om sidan.',
  },
  'protocol.bad-frame': {
    what: 'Servern godkände inte en del av ljudet.',
    next: 'Det ljud som redan sparats finns kvar. Ladda om sidan och fortsätt inspelningen.',
  },
  'encounter.wrong-state': {
    what: 'Det här kan inte göras i det här skedet.',
    next: 'Besöket har redan gått vidare. Du ser nu dess aktuella läge.',
  },
  'encounter.conflict': {
    what: 'Besöket hann ändras på annat håll.',
    next: 'Du ser nu den senaste versionen. Det du skrev finns kvar: kontrollera och spara på nytt.',
  },
  'encounter.not-informed': {
    what: 'Ingen har ännu informerats om inspelningen.',
    next: 'Ingenting spelades in. Berätta först om inspelningen och anteckna vem du informerade.',
  },
  'encounter.refused': {
    what: 'Inspelningen har avböjts.',
    next: 'Inget ljud sparas. Du kan skriva anteckningen själv.',
  },
  'encounter.other-device': {
    what: 'Det här besöket spelas in på en annan enhet.',
    next: 'Ljudet därifrån är sparat. Fortsätt där eller flytta inspelningen till den här enheten.',
  },
  'encounter.note-type': {
    what: 'Anteckningstypen hör inte till ditt yrke.',
    next: 'Inget besök skapades. Välj någon av dina egna anteckningstyper.',
  },
  'preferences.not-style': {
    what: 'De egna uttrycken har ord som kunde ändra en uppgift.',
    next: 'Inget sparades. Rätta de märkta orden eller ta bort dem, och spara på nytt.',
  },
  'review.not-opened': {
    what: 'Källan till satsen har inte varit synlig.',
    next: 'Läs eller lyssna på källan och markera sedan satsen som granskad.',
  },
  'review.no-step': {
    what: 'Den här ändringen kan inte längre ångras eller göras om.',
    next: 'Ingenting ändrades. Anteckningens senaste version visas.',
  },
  'sign.blocked': {
    what: 'Anteckningen kan inte signeras ännu.',
    next: 'Utkastet är sparat. Gå igenom punkterna nedan.',
  },
  'sign.changed': {
    what: 'Anteckningen ändrades efter att du öppnade signeringen.',
    next: 'Ingenting signerades. Läs den senaste versionen och signera den.',
  },
  'audio.overflow': {
    what: 'Inspelningen har nått den längsta tillåtna längden.',
    next: 'Ljudet hittills är sparat. Avsluta inspelningen och fortsätt vid behov med ett nytt besök.',
  },
  'audio.bad-format': {
    what: 'Ljudets format duger inte.',
    next: 'Tidigare ljud är sparat. Byt mikrofon eller ladda om sidan.',
  },
  'audio.not-found': {
    what: 'Ljudet finns inte längre kvar.',
    next: 'Avsnittet är glömt eller ljudet raderat sedan anteckningen blev klar. Tal som finns kvar kan läsas som text.',
  },
  'audio.destroyed': {
    what: 'Ljudet i den här inspelningen har förstörts.',
    next: 'Ett nej till inspelning eller att besöket kasserades förstörde det. Även ljudet på den här enheten tas bort.',
  },
  'upload.bad-format': {
    what: 'Filen är inte en ljudinspelning som Luonnos kan läsa.',
    next: 'Inget lades till besöket. Välj en inspelning i WAV, FLAC, Ogg, WebM, MP3 eller M4A.',
  },
  'upload.no-decoder': {
    what: 'Det här ljudformatet kan inte läsas på den här servern.',
    next: 'Inget lades till besöket. Gör om inspelningen till WAV eller FLAC, eller be driften installera ffmpeg.',
  },
  'upload.corrupt': {
    what: 'Inspelningen är skadad eller ofullständig.',
    next: 'Inget lades till besöket. Kontrollera inspelningen och hämta in den på nytt.',
  },
  'upload.too-long': {
    what: 'Inspelningen är för lång eller för stor.',
    next: 'Inget lades till besöket. En inspelning får vara högst fyra timmar.',
  },
  'store.full': {
    what: 'Serverns disk är full.',
    next: 'Det som sparats är kvar, och nytt ljud väntar på den här enheten. Håll sidan öppen och meddela driften.',
  },
  'speech.not-configured': {
    what: 'Taligenkänning har inte tagits i bruk.',
    next: 'Ljudet är sparat och går att lyssna på. Skriv anteckningen själv, eller be administratören ställa in LUONNOS_SPEECH.',
  },
  'speech.unavailable': {
    what: 'Taligenkänningen svarar inte just nu.',
    next: 'Ljudet är sparat. Vi försöker igen automatiskt, och du kan också försöka genast.',
  },
  'speech.rejected': {
    what: 'Taligenkänningen tog inte emot ljudet.',
    next: 'Ljudet är sparat och går att lyssna på. Försök igen eller skriv anteckningen själv.',
  },
  'speech.unsupported-language': {
    what: 'Taligenkänningen kan inte det här språket.',
    next: 'Ljudet är sparat. Skriv anteckningen själv eller välj ett annat talspråk för ett nytt besök.',
  },
  'draft.no-speech': {
    what: 'Inget tal hördes.',
    next: 'Ljudet är sparat och går att lyssna på. Skriv anteckningen själv eller spela in på nytt.',
  },
  'draft.too-little-speech': {
    what: 'Så lite tal hördes att inget utkast gjordes av det.',
    next: 'Ljudet är sparat och går att lyssna på. Fortsätt spela in eller skriv anteckningen själv.',
  },
  'draft.other-language': {
    what: 'Tal hördes, men knappt något på det valda språket, så inget utkast gjordes.',
    next: 'Ljudet är sparat och går att lyssna på. Skriv anteckningen själv, eller öppna ett nytt besök på det talade språket.',
  },
  'draft.unavailable': {
    what: 'Tjänsten som skriver utkast svarar inte just nu.',
    next: 'Samtalet är sparat. Vi försöker igen automatiskt, och du kan också försöka genast.',
  },
  'draft.refused': {
    what: 'Språkmodellen gick inte med på att skriva ett utkast av det här.',
    next: 'Samtalet är sparat. Skriv anteckningen själv utifrån samtalet.',
  },
  'draft.unauthorised': {
    what: 'Utkasttjänsten betjänar inte Luonnos.',
    next: 'Samtalet är sparat. Meddela administratören: behörigheten och inställningarna måste kontrolleras.',
  },
  'draft.invalid-output': {
    what: 'Utkastet var felaktigt och togs inte i bruk.',
    next: 'Samtalet är sparat. Försök igen eller skriv anteckningen själv.',
  },
  'draft.language': {
    what: 'Utkastet kan inte skrivas på det här språket.',
    next: 'Samtalet är sparat. Skriv anteckningen själv eller använd det talade språket.',
  },
  'record.unavailable': {
    what: 'Journalsystemet svarar inte.',
    next: 'Den signerade anteckningen är sparad och förs över av sig själv när systemet svarar.',
  },
  'record.unauthorised': {
    what: 'Journalsystemet släpper inte in Luonnos.',
    next: 'Anteckningen är sparad. Meddela administratören: behörigheten måste kontrolleras.',
  },
  'record.conflict': {
    what: 'Journalsystemet har redan en annan version.',
    next: 'Anteckningen är sparad. Meddela administratören innan du försöker igen.',
  },
  'record.rejected': {
    what: 'Journalsystemet tog inte emot anteckningen.',
    next: 'Den signerade anteckningen är sparad. Försök igen eller meddela administratören.',
  },
  'record.not-found': {
    what: 'Det sökta hittades inte i journalsystemet.',
    next: 'Det som finns i Luonnos är sparat. Kontrollera sökningen eller försök om en stund.',
  },
  'record.differs': {
    what: 'Anteckningen som lästes tillbaka är inte densamma som den signerade.',
    next: 'Den signerade anteckningen är sparad här. Meddela administratören genast.',
  },
  'record.ambiguous': {
    what: 'Det är okänt om anteckningen kom fram: i systemet finns ett dokument som kan vara den.',
    next: 'Anteckningen är sparad. Titta på dokumentet och säg om det är denna anteckning.',
  },
  'record.changed': {
    what: 'Dokumentet har ändrats i systemet efter att det fördes dit.',
    next: 'Ingenting ändrades. Titta på dokumentet och bestäm om du ändå går vidare.',
  },
  'identity.unavailable': {
    what: 'Inloggningstjänsten svarar inte.',
    next: 'Det som sparats finns kvar. Försök logga in om en stund.',
  },
  'identity.rejected': {
    what: 'Inloggningen godkändes inte.',
    next: 'Kontrollera att du använder ditt arbetskonto och att du har rätt att använda Luonnos.',
  },
  'store.unavailable': {
    what: 'Det går inte att spara just nu.',
    next: 'Det som sparats tidigare finns kvar. Håll sidan öppen och försök om en stund.',
  },
  'sign.unchanged': {
    what: 'Anteckningen har inte ändrats.',
    next: 'Den signerade versionen gäller. Ändra anteckningen eller avbryt rättelsen.',
  },
  'sign.guardian-label': {
    what: 'Anteckningen har delar som inte är för vårdnadshavaren, men det kan inte föras över till journal- eller klientsystemet.',
    next: 'Inget signerades. Meddela driften: säkerhetsmärkningen (LUONNOS_NOT_FOR_GUARDIAN_LABEL) saknas.',
  },
  'session.reauthenticate': {
    what: 'Det är för länge sedan du identifierade dig för att du ska kunna signera.',
    next: 'Identifiera dig på nytt. Du kommer tillbaka hit och inget går förlorat.',
  },
  'subject.changed': {
    what: 'Personens uppgifter i systemet är andra än i den här anteckningen.',
    next: 'Inget har förts över. Kontrollera vem anteckningen gäller och rätta personen.',
  },
  'subject.inactive': {
    what: 'Personens uppgifter används inte längre i systemet: de har stängts, slagits ihop med andra eller tagits bort.',
    next: 'Inget har förts över. Välj rätt person.',
  },
  'subject.locked': {
    what: 'Patientsystemet har sagt vem besöket gäller, och ingen annan kan väljas.',
    next: 'Inget ändrades. Är personen fel: förstör besöket och öppna Luonnos från rätt person i patientsystemet.',
  },
  'launch.not-configured': {
    what: 'Luonnos kan inte öppnas från patientsystemet.',
    next: 'Välj personen här. Administratören tar det i bruk med LUONNOS_SMART_CLIENT_ID.',
  },
  'launch.not-offered': {
    what: 'I patientsystemet går det inte att välja en person för Luonnos.',
    next: 'Sök personen här eller öppna Luonnos från personen i patientsystemet.',
  },
  'launch.issuer': {
    what: 'Ett okänt system försökte öppna Luonnos.',
    next: 'Inget öppnades. Öppna Luonnos från ditt eget patientsystem eller välj personen här.',
  },
  'launch.unavailable': {
    what: 'Patientsystemet svarar inte.',
    next: 'Inget öppnades. Försök igen om en stund eller välj personen här.',
  },
  'launch.refused': {
    what: 'Det gick inte att öppna Luonnos från patientsystemet.',
    next: 'Inget öppnades. Öppna Luonnos på nytt från patientsystemet.',
  },
  'launch.other-person': {
    what: 'En annan person är inloggad i patientsystemet än i Luonnos.',
    next: 'Inget öppnades. Logga in i båda med dina egna uppgifter och öppna på nytt.',
  },
  'launch.no-subject': {
    what: 'Patientsystemet sade inte vem besöket gäller.',
    next: 'Inget öppnades. Öppna Luonnos från en person.',
  },
  'launch.over': {
    what: 'Den här öppningen är redan använd eller för gammal.',
    next: 'Öppna Luonnos på nytt från patientsystemet. Ett besök som redan skapats finns på din arbetslista.',
  },
  'record.not-configured': {
    what: 'Det finns ingen förbindelse till informationssystemet.',
    next: 'Anteckningen kopieras för hand när den är signerad.',
  },
  'identity.other-person': {
    what: 'Det var en annan person som identifierade sig.',
    next: 'Inget signerades. Identifiera dig med dina egna uppgifter.',
  },
  internal: {
    what: 'Ett fel uppstod på servern.',
    next: 'Det som sparats finns kvar. Försök igen. Om felet upprepas, ge administratören koden nedan.',
  },
};
