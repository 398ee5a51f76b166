import type { Gender } from './naming.js';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
/**
 * First names none of whose forms is an everyday word of the three languages ("Aino" and "ainoa", "Axel" and "axeln", "Pia" and "pian" are
 * not among them): one that opens a sentence is known as a name without standing inside one.
 */
const women = list(`
  Aada Aida Aili Alina Amanda Amina Anita Anneli Annika Anni Arja Asta Auli Birgitta Eeva Eevi Eila Elina Elisa Ella Elli Emilia Emma Emmi
  Enni Essi Fatima Hannele Hanna Heidi Helena Heli Henna Hilkka Iida Iina Ilona Inka Irene Irja Irma Isla Jasmin Jenna Jenni Johanna Julia
  Jutta Kaarina Kaija Kaisa Katja Katri Kerttu Kirsi Kirsti Kristiina Laila Leena Lempi Liisa Lotta Maarit Maija Maiju Malla Marjatta
  Martta Mervi Milja Minna Minttu Mira Mirja Mirva Neea Nelli Niina Noora Oona Outi Paula Petra Pinja Pirjo Pirkko Raija Raili Riikka
  Riitta Ritva Roosa Saara Saija Salla Sanna Sari Seija Siiri Sinikka Sirkka Sirpa Sofia Soile Sonja Suvi Taina Tarja Tellervo Terhi
  Terttu Tiina Tuija Tuula Tuulia Tyyne Veera Venla Viivi Vilma Virpi Alva Astrid Birgit Britta Carina Cecilia Christina Dagmar Elsa Fanny
  Frida Gunilla Gunvor Göta Hedvig Ingegerd Ingrid Isabella Kajsa Kerstin Kristina Linnea Lovisa Majken Malin Margareta Maria Marianne Moa
  Monika Selma Sigrid Susanne Sylvia Tove Tyra Ulla Ulrika Wilma Åsa Abigail Agnes Aisha Alice Amelia Amy Angela Barbara Beatrice Beth
  Betty Brenda Carol Caroline Catherine Charlotte Chloe Christine Claire Deborah Denise Diane Donna Doris Dorothy Edith Eileen Elizabeth
  Ellie Emily Eva Fiona Florence Gemma Gillian Hannah Harriet Hazel Heather Helen Janet Jennifer Jessica Joanne Joyce Judith Julie Karen
  Kate Katie Laura Lauren Leah Leanne Liz Lottie Louise Lucy Lynn Margaret Marjorie Martha Maureen Megan Melissa Michelle Mildred Molly
  Nancy Natalie Nicola Nora Olivia Pamela Patricia Priya Rachel Rebecca Rosie Sally Samantha Sandra Sarah Sharon Sheila Shirley Sophie
  Stephanie Susan Tamara Teresa Tracy Valerie Vera Veronica Victoria Wendy Yasmin Zoe Camilla Jonna Susanna Katariina Karoliina Jenny
  Linda Anki Annette Berit Britt Ebba Emelie Felicia Inger Jeanette Josefin Marita Mikaela Pernilla Rebecka Siw Sofie Solveig Susann
  Therese Viveka Ylva Bridget Cheryl Cynthia Debbie Ellen Esther Gladys Isobel Jane Jill Josephine Kathleen Lorraine Mandy Maggie Muriel
  Naomi Nadia Ngozi Phyllis Priti Ruth Sonia Tanya Theresa Ursula Vivian Yvonne Hodan Halima Leila Layla Mariam Zahra Zainab Khadija Olga
  Irina Svetlana Natalia Tatiana Galina Oksana Olena Aliisa Anniina Annukka Eerika Elisabet Erja Hanne Heini Helka Hellevi Helvi Iiris
  Inkeri Jaana Kaisu Kyllikki Maire Marika Marjo Marjut Meeri Pauliina Rauni Reetta Sirkku Tanja Tiia Tytti Isabel Rosemary Joan Beryl
  Eunice Ebony Nkechi Amara`);
const men = list(`
  Aaro Aarne Aaron Aatu Ahmed Aleksi Antero Antti Anton Ari Armas Arttu Atte Eemeli Eero Eetu Eino Elias Erkki Esko Hannu Harri Hassan
  Heikki Heimo Henri Henrik Iivari Ilkka Ilmari Jaakko Jani Janne Jari Jarkko Jarmo Jere Jesse Joel Joona Joonas Jorma Jouko Jouni Juha
  Juhani Jukka Juhana Jussi Jyrki Kaarlo Kalevi Kalle Kasper Kauko Keijo Kimmo Kyösti Lasse Lauri Leevi Mahmoud Marek Marko Markku Markus
  Matias Matti Mauno Mauri Mika Mikael Mikko Mohamed Niilo Niklas Nooa Olavi Olli Oskari Otso Paavo Pauli Pekka Pentti Pertti Petri
  Petteri Raimo Reijo Reino Risto Saku Sami Samu Samuli Santeri Seppo Tapani Tapio Tauno Teemu Teppo Tomi Topi Tuomas Tuukka Urho Urpo
  Veeti Veikko Vesa Viljami Väinö Yrjö Alfons Anders Bengt Benny Bertil Björn Börje Carl Christer Edvard Elvin Erik Filip Fredrik Gunnar
  Gustav Göran Hampus Hjalmar Håkan Ingmar Jakob Johannes Jonas Jonathan Lars Leif Lennart Liam Linus Magnus Martin Mathias Mattias Nils
  Oscar Oskar Petter Rolf Rune Sebastian Simon Sigvard Staffan Stefan Sture Sune Sven Tommy Torsten Ulf Valdemar Vilhelm Yngve Åke Abdul
  Adam Albert Alexander Alfie Andrew Anthony Archie Arthur Barry Bernard Brian Callum Colin Connor Craig Daniel Danny Darren David Dennis
  Derek Donald Dylan Edward Eric Ethan Finley Freddie Gary Geoffrey George Gordon Graham Harvey Henry Hugo Hussein Iain Ian Isaac Jacob
  James Jason Jayden Jeremy Joseph Joshua Julian Keith Kenneth Kevin Kieran Kyle Leo Leonard Lewis Logan Lucas Malcolm Mason Matthew
  Michael Mohammed Muhammad Nathan Neil Noah Norman Oliver Ollie Omar Owen Patrick Paul Peter Philip Raymond Reuben Rhys Ricky Ronald Rory
  Ryan Samir Samuel Sean Stanley Stephen Steve Stuart Theo Thomas Timothy Trevor Tyler Victor Vincent Wayne William Yusuf Zac Aapo Ahti
  Alpo Anssi Asko Eelis Ensio Hermanni Ilari Jalmari Jarno Juho Kalervo Karri Kristian Lari Lassi Miro Miska Niko Osmo Rauno Reima Riku
  Roope Sakari Sauli Simo Taavi Teijo Tuomo Tuure Unto Valtteri Christian Christoffer Fabian Gösta Joakim Kent Kjell Krister Ludvig Mats
  Mårten Patrik Pontus Ragnar Robert Roland Ruben Runar Sixten Svante Tobias Ture Aidan Alistair Angus Ashok Benjamin Bradley Bruce Calvin
  Cameron Cedric Charles Christopher Clive Clifford Declan Desmond Dominic Douglas Duncan Dwayne Elliot Elliott Eugene Francis Gareth
  Gavin Gerald Gilbert Glen Gregory Harold Harry Herbert Howard Hugh Ivan Jimmy Lawrence Leroy Lloyd Louis Marcus Maurice Mohammad Morris
  Nathaniel Nigel Percy Ralph Reginald Rodney Roy Rupert Russell Sanjay Shaun Sidney Spencer Stewart Terence Terry Toby Vernon Walter
  Warren Wilfred Winston Abdullah Ali Amir Bilal Farid Hamid Ibrahim Ismail Jamal Karim Khalid Mustafa Nabil Omid Rashid Reza Tariq
  Youssef Dmitri Igor Sergei Oleg Vladimir Bogdan Mykola Andrzej Piotr Emeka Chidi`);
const either = list('Kari Vieno Robin Alex Andrea Charlie Jamie Kelly Marion');
const names = [...women, ...men, ...either];
/** Of which the same cannot be said: only whether they are a woman's or a man's. */
const alsoWomen = list(`
  Aino Anja Anna Anne Anu Annamari Eija Ester Eveliina Elena Gerd Greta Iris Karin Lena Lilja Lisa Mari Marja Mia Mirjam Merja Nina Pia
  Päivi Pilvi Rauha Rose Satu Sini Siv Sara Stina Taru Tea Titta Toini Tuulikki Ulpu Vappu Vuokko Elin Ida Grace`);
const alsoMen = list(`
  Aki Arto Arvo Axel Bo Emil Eljas Jack Jan Jim Joe Jens John Kai Karl Kurt Mark Max Oiva Onni Pasi Per Rasmus Roger Tero Tim Tom Toivo
  Toni Tony Tor Timo Vilho Viktor Ville Visa Stig Kaj Alan Luke Frank Fred Otto Olle Sampo Ravi Raj Bill Bob Ray Dean`);

const START = 3;
const byStart = new Map<string, string[]>();
for (const name of names) byStart.set(name.slice(0, START), [...(byStart.get(name.slice(0, START)) ?? []), name]);
const ending = /^(?:s|n|[aä]|t[aä]|ll[aä]|lt[aä]|lle|st[aä])?$/u;

/** The first name a word is, by itself or with an ending, or null; "mikäs" is no form of Mika. */
export const firstNameIn = (word: string): string | null =>
  byStart.get(word.slice(0, START))?.find((name) => word.startsWith(name) && ending.test(word.slice(name.length))) ??
  null;

const genders: ReadonlyMap<string, Gender> = new Map([
  ...[...women, ...alsoWomen].map((name) => [name, 'female'] as const),
  ...[...men, ...alsoMen].map((name) => [name, 'male'] as const),
]);

/** Riikka is a woman's name and Jani a man's; of Robin, and of a name that is not known, nothing is said. */
export const genderOfName = (name: string): Gender | null =>
  genders.get(name) ?? genders.get(firstNameIn(name) ?? '') ?? null;
