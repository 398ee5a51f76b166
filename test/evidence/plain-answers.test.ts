import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/domain/language.js';
import { answerDenies } from '../../server/evidence/plain-answers.js';

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const no: Record<Language, string> = {
  en: `No.
    Nope, none.
    Nah.
    Not a drop.
    Not a thing.
    Not once.
    Not in years.
    Not since Easter.
    Not that I know of.
    Not that I've noticed.
    Not really.
    Not any more.
    No way.
    Never.
    Touch wood, I haven't.
    I haven't, no.
    He hasn't.
    She hasn't been yet.
    It doesn't, no.
    They never have.
    God, no.
    God, never.
    Absolutely not.
    Oh, absolutely not.
    Over my dead body.
    Well, I meant to. But no.
    I sat in the car and drove home. So, no.
    Funnily enough, no.
    To be honest, no.
    Thank God, no.
    Thankfully not.
    Luckily not.
    Can't say I have.
    None whatsoever.
    Zero.
    Nothing like that.
    I'd rather not.
    I forgot.`,
  fi: `Ei.
    Ei oo.
    En oo.
    Niin no en.
    Niin no en. Hävettää, suoraan sanottuna.
    No en kyllä.
    Emmää.
    Enpä oo.
    Ei kai.
    Ei varsinaisesti.
    Eipä juuri.
    Ei oikeastaan.
    Ei enää.
    Ei ikinä.
    Ei kertaakaan.
    Ei pisaraakaan.
    En tippaakaan.
    Ei tietääkseni.
    Joo ei.
    No ei todellakaan.
    Onneks ei.
    Onneksi ei.
    Valitettavasti en.
    Rehellisesti sanottuna en.
    Meni se. Tai siis pudotin jokeen. Eli ei oo.
    Ai mä vai? En.
    Siis en.
    Nyt en.
    Viime aikoina ei.
    Mieluummin en.
    Unohdin.
    Unohtu.`,
  sv: `Nej.
    Nä.
    Nä-ä.
    Nejdå.
    Inte alls.
    Inte en droppe.
    Inte ett enda.
    Inte vad jag vet.
    Inte som jag märkt.
    Inte direkt.
    Inte längre.
    Aldrig.
    Aldrig i livet.
    Det har jag inte.
    Det gör det inte.
    Tyvärr inte.
    Tack och lov inte.
    Som tur är inte.
    Gud nej.
    Usch nej.
    Knappast.
    Ingenting.
    Ärligt talat inte.
    Om jag ska vara ärlig, nej.
    Jag skulle, men det blev för sent. Så nej.
    Jag glömde.`,
};

const yes: Record<Language, string> = {
  en: `Yes.
    I do, yes.
    It does, yes.
    Of course.
    I'm afraid so.
    I think so.
    You bet.
    That's right.
    Aye.
    Sadly yes.
    Unfortunately, yes.
    Oh God, yes.
    All the time.
    Constantly.
    Now and then.
    From time to time.
    On and off.`,
  fi: `Joo.
    On.
    Oon.
    Kyllä vaan.
    No kyllä.
    On ollu.
    Totta kai.
    Tietysti.
    Toki.
    Jep.
    Valitettavasti joo.
    Koko ajan.
    Pikkusen.
    Jonkun verran.
    Silloin tällöin.
    Juu.
    Kyllähän se.
    Onhan se.`,
  sv: `Ja.
    Jo.
    Jodå.
    Jajamän.
    Visst.
    Självklart.
    Javisst.
    Så klart.
    Det gör det.
    Det har jag.
    Tyvärr ja.
    Hela tiden.
    Lite grann.
    Då och då.`,
};

const open: Record<Language, string> = {
  en: `I don't know.
    I'm not sure.
    Couldn't tell you.
    No idea.
    Hard to say.
    It depends.
    Maybe.
    I can't remember.
    What do you mean?
    My sister.
    In the morning. So they say.`,
  fi: `En tiiä.
    En tiedä.
    En muista.
    En osaa sanoa.
    Ehkä.
    Riippuu.
    Vaikea sanoa.
    Ei hajuakaan.
    Ei mitään hajua.
    Mistä mä tiedän.
    Sisko.`,
  sv: `Vet inte.
    Jag vet inte.
    Ingen aning.
    Minns inte.
    Kanske.
    Det beror på.
    Svårt att säga.
    Jag är inte säker.
    Syrran.`,
};

const languages: readonly Language[] = ['fi', 'sv', 'en'];

describe('an answer', () => {
  const rows = languages.flatMap((language) => [
    ...lines(no[language]).map((text) => ['denies', language, text, true] as const),
    ...lines(yes[language]).map((text) => ['affirms', language, text, false] as const),
    ...lines(open[language]).map((text) => ['leaves open', language, text, null] as const),
  ]);
  it.each(rows)('%s (%s): %s', (_, language, text, denied) => {
    expect(answerDenies(text, language)).toBe(denied);
  });
});
