import type { Basic } from './basics.js';

/** Who gives and who gets it, lends and borrows, calls and is called: in English. */
export const giverGetterEnglish: readonly Basic[] = [
  [
    'en',
    ['*s: My sister lent me two hundred euros last week.'],
    ['Sister lent the client 200 euros.', 'Client borrowed 200 euros from her sister.'],
    ['Client lent her sister 200 euros.', 'Lent her sister 200 euros.', 'Sister borrowed 200 euros from the client.'],
  ],
  [
    'en',
    ['*s: I lent my son five hundred euros.'],
    ['Client lent her son 500 euros.', 'Son borrowed 500 euros from the client.'],
    ['Son lent the client 500 euros.', 'Client borrowed 500 euros from her son.', 'Borrowed 500 euros from son.'],
  ],
  [
    'en',
    ['*s: My daughter rang Mum yesterday.'],
    ['Daughter rang Mum yesterday.'],
    ['Mum rang the daughter yesterday.', 'Mother rang daughter yesterday.'],
  ],
  [
    'en',
    ['*s: I rang my brother on Sunday.'],
    ['Client rang her brother on Sunday.'],
    ['Brother rang the client on Sunday.', 'Brother called on Sunday.'],
  ],
  [
    'en',
    ['*s: My brother rang me on Sunday.'],
    ['Brother rang the client on Sunday.'],
    ['Client rang her brother on Sunday.', 'Rang her brother on Sunday.'],
  ],
  [
    'en',
    ["*p: I'll ring you on Thursday."],
    ['Worker to ring client on Thursday.'],
    ['Client will ring the social worker on Thursday.', 'Client to ring on Thursday.'],
  ],
  ['en', ["*p: Give me a ring on Thursday, would you? | s: Yes, I'll ring."], ['Client will ring on Thursday.'], []],
  [
    'en',
    ['*p: The ward will ring you tomorrow.'],
    ['Ward will ring the client tomorrow.'],
    ['Client will ring the ward tomorrow.'],
  ],
  [
    'en',
    ['*p: The council will send you the decision in two weeks.'],
    ['Council will send the client the decision in two weeks.'],
    ['Client will send the council the decision in two weeks.'],
  ],
  [
    'en',
    ['*s: The school made the referral to social services.'],
    ['School made the referral to social services.', 'Referral made by the school.'],
    ['Mother made the referral to social services.', 'Referral made by grandmother.'],
  ],
  [
    'en',
    ['*s: The neighbour bought my car.'],
    ["Neighbour bought the client's car.", 'Client sold the car to a neighbour.'],
    ["Client bought the neighbour's car."],
  ],
  [
    'en',
    ['*s: I gave my sister the key.'],
    ['Client gave the sister the key.'],
    ['Sister gave the client the key.', 'Client got the key from the sister.'],
  ],
  [
    'en',
    ['*s: My boss asked me to work late.'],
    ['Boss asked the client to work late.'],
    ['Client asked to work late.', 'Client asked the boss to work late.'],
  ],
  ['en', ['*s: Mum pays my rent.'], ["Mother pays the client's rent."], ["Client pays her mother's rent."]],
  ['en', ["*s: I pay Mum's rent."], ["Client pays her mother's rent."], ["Mother pays the client's rent."]],
  [
    'en',
    ['*s: My sister lent me a hundred, and I lent my brother fifty euros.'],
    ['Client lent her brother 50 euros.', 'Sister lent the client 100 euros.'],
    [],
  ],
  [
    'en',
    ['*s: I rang my brother on Monday. My brother rang back on Tuesday.'],
    ['Brother rang the client on Tuesday.', 'Client rang her brother on Monday.'],
    [],
  ],
  [
    'en',
    ['*p: Did your sister lend you money? | *s: Yes, a hundred euros.'],
    ['Sister lent the client 100 euros.'],
    [],
  ],
  [
    'en',
    ["*p: I'll ring the lab and then I'll ring you."],
    ['Nurse will ring the client.', 'Will ring lab, then call client.'],
    [],
  ],
  [
    'en',
    ['*s: I got an appointment from the doctor for Thursday.'],
    ['Got an appointment from the doctor for Thursday.', 'Doctor gave the client an appointment for Thursday.'],
    [],
  ],
  ['en', ['*s: I bought Mum a coat.'], ['Client bought her mother a coat.'], ['Mother bought the client a coat.']],
  [
    'en',
    ["c: I'm the son, Tim. | *c: I pay his bills online."],
    ["Son pays the client's bills.", 'Tim pays the bills.'],
    ["Client pays the son's bills."],
  ],
  [
    'en',
    ["*s: My brother's called Martin. He gave me his old phone."],
    ['Brother gave the client his old phone.', 'Brother is called Martin.'],
    ['Client gave his brother the old phone.'],
  ],
  [
    'en',
    ['*s: My daughter was given the key by the neighbour.'],
    ['Neighbour gave the daughter the key.', 'Daughter got the key from the neighbour.'],
    [],
  ],
];
