import type { microphone as fi } from '../fi/microphone.js';

export const microphone: Record<keyof typeof fi, string> = {
  'recording.heard.clipping': 'Ljudet är överstyrt',
  'microphone.insecure': 'Webbläsaren tillåter inte mikrofonen på den här adressen.',
  'microphone.insecure.next': 'Det blir en lucka här. Öppna Luonnos på en adress som börjar med https://.',
  'microphone.denied': 'Mikrofonen är blockerad.',
  'microphone.denied.next':
    'Det blir en lucka här. Tillåt mikrofonen i webbläsarens adressfält så fortsätter inspelningen.',
  'microphone.busy': 'Mikrofonen används av ett annat program.',
  'microphone.busy.next':
    'Det blir en lucka här. Stäng det andra programmet eller mötet så fortsätter inspelningen av sig själv.',
  'microphone.ended': 'Mikrofonen har kopplats ur.',
  'microphone.ended.next':
    'Det blir en lucka här. Anslut mikrofonen igen så fortsätter inspelningen av sig själv, eller byt mikrofon.',
  'microphone.suspended': 'Webbläsaren har avbrutit ljudet.',
  'microphone.suspended.next': 'Det blir en lucka här. Inspelningen fortsätter när du trycker var som helst på sidan.',
  'microphone.muted': 'Mikrofonen är avstängd.',
  'microphone.muted.next':
    'Inget hörs. Slå på mikrofonen med dess knapp eller i enhetens ljudinställningar, eller byt mikrofon.',
  'microphone.nothing': 'Inget hörs från mikrofonen.',
  'microphone.nothing.next':
    'Inspelningen pågår fortfarande. Kontrollera att mikrofonen är påslagen och ansluten, eller byt mikrofon.',
  'microphone.stalled': 'Det kommer inget ljud från mikrofonen.',
  'microphone.stalled.next': 'Det blir en lucka här. Anslut mikrofonen på nytt eller byt mikrofon.',
  'microphone.wrong-device': 'Inspelningen sker med en annan mikrofon än du valde.',
  'microphone.wrong-device.next': 'Nu används {{recorded}}, du valde {{chosen}}.',
  'microphone.wrong-device.away':
    'Nu används {{recorded}}. Mikrofonen du valde, {{chosen}}, hittas inte. När du ansluter den flyttas inspelningen dit.',
  'microphone.clipping': 'Ljudet är överstyrt.',
  'microphone.clipping.next': 'Talet är för starkt för mikrofonen. Flytta den längre bort eller sänk dess känslighet.',
  'microphone.quiet': 'Ljudet är svagt.',
  'microphone.quiet.next': 'Flytta mikrofonen närmare dem som talar eller byt mikrofon.',
  'microphone.wake': 'Fortsätt inspelningen',
  'microphone.to-chosen': 'Byt till {{chosen}}',
  'microphone.keep': 'Använd den här mikrofonen',
  'microphone.healed.silent': 'Det kommer ljud från mikrofonen igen',
  'microphone.healed.hampered': 'Ljudet hörs bra igen',
  'microphone.healed.wrong-device': 'Inspelningen sker med den valda mikrofonen',
};
