import type { device as fi } from '../fi/device.js';

export const device: Record<keyof typeof fi, string> = {
  'device.waiting': 'På den här enheten finns {{length}} ljud som inte ännu är på servern ({{when}}).',
  'device.subject': 'Besök: {{name}}.',
  'device.sending': 'Förs över till servern, {{length}} kvar.',
  'device.offline':
    'Servern kan inte nås. Ljudet är sparat här och förs över av sig självt när förbindelsen är tillbaka.',
  'device.for-owner': 'Ljudet förs över när du loggar in.',
  'device.delivered': '{{length}} ljud fördes över från den här enheten till servern ({{when}}).',
  'device.others': 'På den här enheten väntar en inspelning som tillhör {{name}}.',
  'device.others.sending': 'Den förs över till servern av sig själv.',
  'device.others.waiting': 'Den förs över till servern när personen loggar in i den här webbläsaren.',
  'device.others.blocked':
    'Servern tar inte emot den. Personen kan reda ut saken genom att logga in i den här webbläsaren.',
  'device.send-now': 'Skicka nu',
  'device.continue': 'Fortsätt spela in',
  'device.remove': 'Ta bort från enheten…',
  'device.dismiss': 'Stäng meddelandet',
  'device.blocked': 'På den här enheten finns {{length}} ljud som servern inte tar emot ({{when}}).',
  'device.blocked.closed':
    'Anteckningen är redan signerad eller besöket avslutat, så ljudet kan inte längre läggas till.',
  'device.blocked.unreadable': 'En del av ljudet går inte längre att läsa från den här enheten.',
  'device.blocked.kept': 'Ljudet är fortfarande sparat på den här enheten.',
  'device.remove.title': 'Ska ljudet tas bort för gott?',
  'device.remove.lost': '{{length}} ljud ({{when}}) försvinner. Det finns ingen annanstans och kan inte återställas.',
  'device.remove.kept': 'Ljud som redan är på servern finns kvar.',
  'device.remove.confirm': 'Ta bort ljudet',
  'device.remove.stay': 'Behåll ljudet',
  'device.sign-out.title': 'Det finns ljud bara på den här enheten',
  'device.sign-out.sending': 'Ljudet skickas först. Du loggas ut när allt är på servern. {{length}} kvar.',
  'device.sign-out.waiting':
    '{{length}} är kvar och förs inte över just nu. Om du loggar ut blir ljudet krypterat kvar på den här enheten och förs över senare.',
  'device.sign-out.recording':
    'En inspelning pågår i en annan flik. Om du loggar ut fortsätter den, och resten förs över till servern.',
  'device.sign-out.memory': 'Webbläsaren sparar inte ljud. Om du loggar ut försvinner {{length}} ljud.',
  'device.sign-out.stay': 'Förbli inloggad',
  'device.sign-out.leave': 'Logga ut, ljudet blir kvar',
  'device.sign-out.lose': 'Logga ut, ljudet försvinner',
  'device.sign-out.failed': 'Utloggningen lyckades inte. Du är fortfarande inloggad.',
  'device.full': 'Enhetens disk är full.',
  'device.full.next': 'Ljudet finns nu bara i minnet tills det är på servern. Stäng inte sidan. Frigör diskutrymme.',
  'device.memory': 'Den här webbläsaren sparar inte ljud.',
  'device.memory.next': 'Ljudet finns i minnet tills det är på servern. Stäng inte sidan under inspelningen.',
  'device.server-full.next':
    'Ljudet sparas på den här enheten och förs över när det finns plats igen. Du kan fortsätta. Kontakta administratören.',
  'device.by-ticket': 'Din inloggning har upphört. Inspelningen fortsätter.',
  'device.by-ticket.next':
    'Ljudet förs fortfarande över till servern, och resten kan skickas utan inloggning. Texten visas igen när du loggar in.',
  'device.sign-in': 'Logga in i en ny flik',
  'outage.title': 'Servern kan inte nås',
  'outage.text': 'Luonnos öppnas när förbindelsen är tillbaka. Vi försöker själva på nytt.',
  'outage.nothing': 'Det finns inget ljud på den här enheten som väntar på att föras över.',
  'outage.broken': 'Inspelningen bröts när sidan stängdes.',
  'outage.continue':
    'Du kan fortsätta utan förbindelse: ljudet sparas krypterat på den här enheten och förs över när förbindelsen är tillbaka.',
  'outage.recording': 'Inspelning utan förbindelse',
};
