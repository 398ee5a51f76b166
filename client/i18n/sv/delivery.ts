import type { delivery as fi } from '../fi/delivery.js';

export const delivery: Record<keyof typeof fi, string> = {
  'trouble.title': 'Avgör hur det går vidare',
  'trouble.words': 'Systemets egen förklaring',
  'trouble.candidate': 'Dokument {{id}}',
  'trouble.show': 'Visa dokumentet',
  'trouble.is-it': 'Det här är anteckningen',
  'trouble.none': 'Inget av dem är den: skicka anteckningen',
  'trouble.send': 'Anteckningen finns inte där: skicka',
  'trouble.many': 'Det finns för många dokument att gå igenom. Kontrollera själv i systemet om anteckningen finns där.',
  'trouble.altered':
    'Dokumentet {{id}} är inte som du signerade det. När du rättar anteckningen tar den nya versionen dess plats.',
  'trouble.gone': 'Dokumentet {{id}} som ska ersättas finns inte längre i systemet.',
  'trouble.go-on-gone': 'Spara den nya versionen i systemet',
  'trouble.go-on': 'Ersätt det ändå',
  'trouble.changed': 'Dokumentet {{id}} som ska ersättas har nu version {{version}}.',
  'withdraw.open': 'Ogiltigförklara anteckningen',
  'withdraw.title': 'Ogiltigförklara anteckningen?',
  'withdraw.text':
    'Dokumentet märks i systemet som infört av misstag. Det kan fortfarande läsas där men gäller inte längre. Det går inte att ångra.',
  'withdraw.text.copied':
    'Anteckningen kopierades för hand: ogiltigförklara den själv i systemet. I Luonnos sparas att du ogiltigförklarade den.',
  'withdraw.reason': 'Varför ogiltigförklaras anteckningen?',
  'withdraw.reason.wrong-person': 'Anteckningen gäller fel person',
  'withdraw.reason.wrong-content': 'Innehållet är fel och kan inte rättas med en ny version',
  'withdraw.reason.not-to-be': 'Anteckningen borde inte ha gjorts',
  'withdraw.reason.other': 'Annan orsak',
  'withdraw.confirm': 'Ogiltigförklara',
  'withdraw.unavailable': 'Journalsystemet svarar inte, och ogiltigförklaringen är inte bekräftad.',
  'withdraw.unavailable.next':
    'I Luonnos gäller anteckningen tills vidare, och orsaken du valde står kvar här. Försök igen när systemet svarar: det skadar inte att upprepa.',
  'withdraw.anyway': 'Ogiltigförklara det ändrade dokumentet',
  'filed.step.withdrawn': 'Ogiltigförklarad',
  'filed.step.withdrawn.detail': 'Dokumentet är märkt som infört av misstag i systemet.',
  'filed.step.withdrawn.copied': 'Text som kopierats för hand ogiltigförklaras separat i systemet.',
};
