import type { smallWindow as fi } from '../fi/small-window.js';

export const smallWindow: Record<keyof typeof fi, string> = {
  'small.open': 'Litet fönster överst',
  'small.safe': 'i säkerhet',
  'small.quiet': 'Hörs svagt',
  'small.clipping': 'Överstyrt ljud',
  'small.wrong-device': 'Fel mikrofon',
  'small.silent': 'Inget hörs',
  'small.silent.since_one': 'sedan {{count}} sekund, {{why}}',
  'small.silent.since_other': 'sedan {{count}} sekunder, {{why}}',
  'small.why.muted': 'mikrofonen är avstängd',
  'small.why.nothing': 'mikrofonen är tyst',
  'small.why.stalled': 'det kommer inget ljud',
  'small.why.ended': 'mikrofonen är urkopplad',
  'small.why.suspended': 'webbläsaren avbröt ljudet',
  'small.why.denied': 'mikrofonen är blockerad',
  'small.why.busy': 'mikrofonen är upptagen',
  'small.still-on': 'Inspelningen pågår ännu',
  'small.goes-on': 'Fortsätter när ljudet är tillbaka',
  'small.change': 'Byt mikrofon',
};
