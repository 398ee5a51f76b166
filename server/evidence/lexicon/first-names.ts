/**
 * First names none of whose forms is an everyday word of the three languages ("Aino" and "ainoa", "Axel" and "axeln", "Pia" and "pian" are
 * not among them): one that opens a sentence is known as a name without standing inside one.
 */
const names = `
  Aada Aaro Aarne Aaron Aatu Ahmed Aida Aili Aleksi Alina Amanda Amina Anita Anneli Annika Anni Antero Antti Anton Ari Arja Armas Arttu Asta Atte
  Auli Birgitta Eemeli Eero Eeva Eetu Eevi Eila Eino Elias Elina Elisa Ella Elli Emilia Emma Emmi Enni Erkki Esko Essi Fatima Hannele Hannu Hanna
  Harri Hassan Heidi Heikki Heimo Helena Heli Henna Henri Henrik Hilkka Iida Iina Iivari Ilkka Ilmari Ilona Inka Irene Irja Irma Isla Jaakko Jani
  Janne Jari Jarkko Jarmo Jasmin Jenna Jenni Jere Jesse Joel Johanna Joona Joonas Jorma Jouko Jouni Juha Juhani Jukka Julia Juhana Jussi Jutta Jyrki
  Kaarina Kaarlo Kaija Kaisa Kalevi Kalle Kari Kasper Katja Katri Kauko Keijo Kerttu Kimmo Kirsi Kirsti Kristiina Kyösti Laila Lasse Lauri Leena
  Leevi Lempi Liisa Lotta Maarit Mahmoud Maija Maiju Malla Marek Marjatta Marko Markku Markus Martta Matias Matti Mauno Mauri Mervi Mika Mikael Mikko
  Milja Minna Minttu Mira Mirja Mirva Mohamed Neea Nelli Niilo Niina Niklas Nooa Noora Olavi Olli Oona Oskari Otso Outi Paavo Paula Pauli Pekka
  Pentti Pertti Petra Petri Petteri Pinja Pirjo Pirkko Raija Raimo Raili Reijo Reino Riikka Riitta Risto Ritva Roosa Saara Saija Saku Salla Sami Samu
  Samuli Sanna Santeri Sari Seija Seppo Siiri Sinikka Sirkka Sirpa Sofia Soile Sonja Suvi Taina Tapani Tapio Tarja Tauno Teemu Tellervo Teppo Terhi
  Terttu Tiina Tomi Topi Tuija Tuomas Tuula Tuulia Tuukka Tyyne Urho Urpo Veera Veeti Veikko Venla Vesa Vieno Viivi Viljami Vilma Virpi Väinö Yrjö
  Alfons Alva Anders Astrid Bengt Benny Bertil Birgit Björn Britta Börje Carina Carl Cecilia Christer Christina Dagmar Edvard Elsa Elvin Erik Fanny
  Filip Fredrik Frida Gunilla Gunnar Gunvor Gustav Göran Göta Hampus Hedvig Hjalmar Håkan Ingegerd Ingmar Ingrid Isabella Jakob Johannes Jonas
  Jonathan Kajsa Kerstin Kristina Lars Leif Lennart Liam Linnea Linus Lovisa Magnus Majken Malin Margareta Maria Marianne Martin Mathias Mattias Moa
  Monika Nils Oscar Oskar Petter Robin Rolf Rune Sebastian Selma Sigrid Simon Sigvard Staffan Stefan Sture Sune Susanne Sven Sylvia Tommy Tove
  Torsten Tyra Ulf Ulla Ulrika Valdemar Vilhelm Wilma Yngve Åke Åsa Abdul Abigail Adam Agnes Aisha Albert Alex Alexander Alfie Alice Amelia Amy
  Andrea Andrew Angela Anthony Archie Arthur Barbara Barry Beatrice Bernard Beth Betty Brenda Brian Callum Carol Caroline Catherine Charlie Charlotte
  Chloe Christine Claire Colin Connor Craig Daniel Danny Darren David Deborah Denise Dennis Derek Diane Donald Donna Doris Dorothy Dylan Edith Edward
  Eileen Elizabeth Ellie Emily Eric Ethan Eva Finley Fiona Florence Freddie Gary Gemma Geoffrey George Gillian Gordon Graham Hannah Harriet Harvey
  Hazel Heather Helen Henry Hugo Hussein Iain Ian Isaac Jacob James Jamie Janet Jason Jayden Jennifer Jeremy Jessica Joanne Joseph Joshua Joyce
  Judith Julian Julie Karen Kate Katie Keith Kelly Kenneth Kevin Kieran Kyle Laura Lauren Leah Leanne Leo Leonard Lewis Liz Logan Lottie Louise Lucas
  Lucy Lynn Malcolm Margaret Marion Marjorie Martha Mason Matthew Maureen Megan Melissa Michael Michelle Mildred Mohammed Molly Muhammad Nancy
  Natalie Nathan Neil Nicola Noah Nora Norman Oliver Olivia Ollie Omar Owen Pamela Patricia Patrick Paul Peter Philip Priya Rachel Raymond Rebecca
  Reuben Rhys Ricky Ronald Rosie Rory Ryan Sally Samantha Samir Samuel Sandra Sarah Sean Sharon Sheila Shirley Sophie Stanley Stephanie Stephen Steve
  Stuart Susan Tamara Teresa Theo Thomas Timothy Tracy Trevor Tyler Valerie Vera Veronica Victor Victoria Vincent Wayne Wendy William Yasmin Yusuf
  Zac Zoe`
  .trim()
  .split(/\s+/);

const START = 3;
const byStart = new Map<string, string[]>();
for (const name of names) byStart.set(name.slice(0, START), [...(byStart.get(name.slice(0, START)) ?? []), name]);
const ending = /^(?:s|n|[aä]|t[aä]|ll[aä]|lt[aä]|lle|st[aä])?$/u;

/** The first name a word is, by itself or with an ending, or null; "mikäs" is no form of Mika. */
export const firstNameIn = (word: string): string | null =>
  byStart.get(word.slice(0, START))?.find((name) => word.startsWith(name) && ending.test(word.slice(name.length))) ??
  null;
