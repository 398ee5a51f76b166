/** How people speak of risks in passing, without naming them: "ittelleni jotain", "göra nåt dumt", "safe at home". Of speech only. */
import type { Language } from '../../domain/language.js';

const gap = (most: number): string => `(?: [\\p{L}'’-]+){0,${most}} `;

const rows: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  suicide: {
    fi: [
      `it(?:e|t|s)\\p{L}*l(?:le|leni|les|lesi|leen|leni|lesi|lensä)${gap(2)}(?:jota|mitä|paha|tein|tek|teh|pää)\\p{L}*`,
      `(?:te[ekh]|tein|tehn)\\p{L}*${gap(2)}it(?:e|t|s)\\p{L}*l(?:le|leni|les|lesi|leen|lensä)`,
      `it(?:e|t|s)\\p{L}*l(?:le|leni|les|lesi)`,
      `(?:semmos|sellas|sellai|semmoi|tommos|synk|synki|pah|must|tumm|sem)\\p{L}*${gap(1)}(?:aja|miet|olo)\\p{L}*`,
      `(?:ois|olis|olisi|oisi)${gap(2)}(?:helpom|parem|parast)\\p{L}*`,
      `ei (?:ois|olis|olisi|oisi|oo|ole)(?: enää)?${gap(1)}(?:olemassa|täällä|tääl|mitään|elossa|ollenkaan)`,
      `(?:ettei|etten|etteny?|ette|ettet|etten|että ei|et ei|et en|et mä en|ei|en|emmä|enkä)${gap(2)}(?:herä|herää|heräis|heräisi)\\p{L}*`,
      `(?:riittä|riitt)\\p{L}* (?:jo|nyt|mulle|tää|tämä)|(?:tää|tämä|se) riittäis\\p{L}*|(?:saa|sais|saisi) (?:jo )?(?:riittää|loppua|mennä)|kyl(?:lä)? (?:se |tää |tämä )?(?:jo )?riittää`,
      `(?:lähte|lähti|lähde|pääs|päästä)\\p{L}*${gap(2)}(?:pois|täältä|tuonil|haut|taiva)\\p{L}*|(?:joutas|jouta|joudan)\\p{L}*${gap(1)}(?:jo |mennä|pois|hautaan)|noutaja\\p{L}*|multiin|kuolis\\p{L}*|kuolisi\\p{L}*|kuolee\\p{L}*|kuolta\\p{L}*|kuoli(?:ssi|s|si)n`,
      `(?:lopetta|lopeta|päättä|päätän|lopett)\\p{L}* (?:tä|tää|kaik|kaikki|kaiken|itte|itse|päivä|sen)\\p{L}*|(?:tehdä|teen|tehny|tehnyt) (?:siitä )?(?:lop|loppu|tyhm)\\p{L}*`,
      `(?:elämä|elää|elämis)\\p{L}*${gap(3)}(?:jaks|järke|järki|mieli|mitään|iloa|turha|väsy|loppu|kylläst)\\p{L}*`,
      `(?:jaks|viitt|viits|haluu|halu|tahto|tahdo|huvi)\\p{L}*${gap(2)}(?:elää|elelä|olla|jatkaa|tätä|herätä)`,
      `toivo\\p{L}*${gap(3)}(?:ett|kuol|pois|loppu|nukku)\\p{L}*|nukkua pois|nukkuisi pois|nukkuis pois|ikiuneen`,
      `(?:hyp[pä]|hypp|hypä)\\p{L}*${gap(2)}(?:parvek|ikkun|silla|sillal|juna|kato|kallio|alas)\\p{L}*|hyppää|köyde\\p{L}*|köysi|narun? (?:jatk|kaula)\\p{L}*|junan|jokeen|järveen|ranteet`,
      `(?:ei|ettei|jos ei) (?:mua|minua|meikäläistä|miuta)${gap(1)}(?:ois|olis|olisi|oo|ole|tarvi)\\p{L}*|(?:ilman|paremmin ilman) (?:mua|minua)`,
      `(?:miten|kuinka) sen tek\\p{L}*|suunnitel\\p{L}*(?: si(?:tä|itä|lle))?(?=[,.? ].{0,20}(?:tek|semmo|itse))`,
      `(?:lääk|pilleri|napp)\\p{L}*${gap(3)}(?:kerral|liika|kaikki|purki|purkin)\\p{L}*|yliannos\\p{L}*|(?:veti|vetäsi|otti|vedin|otin|söi|söin)\\p{L}* (?:koko )?(?:purki|kaikki|liikaa|yliannos)\\p{L}*`,
    ].join('|'),
    sv: [
      `(?:göra?|gjort|gjorde|gör|hitta på)${gap(2)}(?:nåt|något|nånting|någonting|nå)(?: dumt)?(?=${gap(3)}(?:mig|dig|sig|själv)|[,.?! ]|$)`,
      `(?:mig|dig|sig|mej|dej) (?:själv )?(?:illa|nåt|nånting)|skad\\p{L}* (?:mig|dig|mej|dej|sig)`,
      `(?:mörka|svarta|dystra|dumma|sådana|såna|sånna|tokiga|tunga|såntdär|sådant)${gap(1)}(?:tank|funder|där)\\p{L}*|sån(?:t|a|na) tank\\p{L}*|på (?:de|det) (?:viset|vise|sättet)`,
      `(?:bättre|lättare|skönt|skönare|lika bra|lika gott)${gap(4)}(?:borta|fanns|finnas|vore|om jag|ifall|slippa|död|somna|int fanns|inte fanns|slapp)`,
      `(?:få|fick|får|vill|skulle|kunde|ville|önskar|kan)${gap(3)}(?:somna in|somna|slippa|dö|sluta|försvinna|gå (?:bort|över)|vara borta|följa (?:efter|med))`,
      `(?:räcker|räck|räcka)(?: (?:ju|det|de|nog))* (?:nu|redan|snart|till)|nu (?:kan|får|må) (?:det|de) (?:räcka|vara nog|ta slut)|nog nu|levt (?:färdigt|klart|nog)`,
      `(?:orkar?|ork|idas|ids|gitter|orkat)${gap(3)}(?:leva|mer|mera|längre|med livet|finnas|lev|va|vara)`,
      `(?:ta|tar|tog|tagit|tagi)${gap(2)}(?:livet|live)(?! på)|göra slut på (?:allt|allting|livet|det)|avsluta (?:allt|livet|mitt|sitt|det)|livet av (?:mig|dig|sig|mej|dej)`,
      `(?:hopp|hoppa)\\p{L}*${gap(2)}(?:bron|balkong\\p{L}*|tåget|fönstret|ner|ut|sjön|ån)|tåget|snara\\p{L}*|repet|häng\\p{L}* (?:mig|sig|mej)|skära? (?:mig|sig|upp)`,
      `(?:inte|int|ej)${gap(2)}(?:finnas|finns|fanns|vakna|leva|vara här|va här|vakn)\\p{L}*|(?:utan|bättre utan) mig|ingen mening|meningslös\\p{L}*|livslus\\p{L}*|livsled\\p{L}*`,
      `(?:tablett|piller|medicin)\\p{L}*${gap(3)}(?:på en gång|alla|hela|burken|för många)|överdos\\p{L}*|tog (?:alla|hela burken|en burk|en massa|för många)`,
    ].join('|'),
    en: [
      `(?:do|did|done|doing|does)${gap(2)}(?:something|anything|owt|summat|nothing)(?: \\p{L}+)?${gap(1)}(?:to|about)${gap(0)}?(?: ?\\p{L}*self)|do(?:ne|ing)? (?:something|anything) (?:silly|stupid|daft|drastic)`,
      `better off (?:not|dead|without|gone|out of|if)|(?:easier|better|best)${gap(3)}(?:i (?:was|were|wasn't|weren't|wasnt)|not here|gone|dead|not being)|be gone|want(?:ing)? out|wanted out`,
      `(?:not|n't|never)${gap(2)}(?:be here|been here|be around|be alive|exist|wake|wake up|wanna be here|want to be here|see (?:the )?(?:morning|tomorrow)|go on|carry on|bother)`,
      `(?:dark|bad|black|those|such|that sort of|that kind of|these) (?:thoughts?|thinking|places?)|nothing like that|anything like that|like that`,
      `(?:end|ending|ended|finish|finishing|finished)${gap(1)}(?:it|things|all|everything|it all|my life|myself)|(?:top|topped|topping|off|offed|do|did|done|kill|hurt|harm|hang)(?:ing|ed)? (?:my|your|him|her)self(?: in)?|do myself in`,
      `(?:had|have) enough|enough(?: is enough| now| of (?:it|this|life))|that'd be enough|i'm done|ready to go|time to go|join (?:him|her|them)|go to sleep and not|not wake|fade away|give up on life|slip away`,
      `(?:live|living|life|alive)${gap(4)}(?:worth|point|meaning|bother|anymore|any more|tired|left)|(?:worth|point)${gap(3)}(?:living|life|going on|carrying on|it)|(?:wanna|want to|wanting to|happy to|glad to) (?:live|be alive|be here)`,
      `(?:took|take|taken|taking|swallow\\p{L}*)${gap(3)}(?:all|pills|tablets|overdose|packet|bottle|too many|lot)|overdos\\p{L}*|\\bod'?d\\b|(?:jump|jumping|jumped)(?: \\p{L}+){0,2} (?:off|in front|under|from)|the (?:bridge|rope|noose|belt|train|tracks|river)|slit\\p{L}*`,
    ].join('|'),
  },
  selfHarm: {
    fi: `it(?:e|t|s)\\p{L}*(?:ä|äs|äni|ään|änsä|äsi)${gap(2)}(?:satu|vahin|viil|lyö|hakkaa|polt|raavi|rai)\\p{L}*|(?:satu|vahin|viil|lyö|raavi|polt)\\p{L}*${gap(2)}it(?:e|t|s)\\p{L}*|viil(?:te|s|lä|tä|ly|sin)\\p{L}*|ranne\\p{L}* auki|hakka\\p{L}* pää\\p{L}*|it(?:e|t|s)\\p{L}*l(?:le|leni|les|lesi)`,
    sv: `skär\\p{L}*(?: mig| sig| dig| mej)|skuri\\p{L}*|rispa\\p{L}*|riv\\p{L}* (?:mig|sig)|slår? (?:mig|sig) själv|bränn\\p{L}* (?:mig|sig)|(?:mig|dig|sig|mej|dej) (?:själv )?illa|skad\\p{L}* (?:mig|dig|sig|mej|dej)`,
    en: `(?:cut|cuts|cutting|burn|burns|burning|scratch|scratching|hit|hitting|hurt|hurting|harm|harming|punish|starv)(?:ing)? (?:my|your|him|her|them)sel(?:f|ves)|(?:cut|cuts|cutting) (?:my|your|his|her)(?: \\p{L}+)? (?:arms?|legs?|thighs?|wrists?)|razor\\p{L}*|anything to (?:my|your|him|her)self`,
  },
  suicideAttempt: {
    fi: `yrit(?:in|ti|täny|tänyt|ty|ys|ti|it|ät)\\p{L}*|yliannos\\p{L}*|(?:veti|vetäsi|otti|vedin|otin|söi|söin)\\p{L}* (?:koko )?(?:purki|kaikki|liikaa|yliannos)\\p{L}*|hyppäs\\p{L}*|teho-?osasto\\p{L}*|vatsahuuht\\p{L}*`,
    sv: `försök\\p{L}*|överdos\\p{L}*|tog (?:alla|hela burken|en burk|en massa|för många|tablett)\\p{L}*|magpump\\p{L}*|hoppade|hängde`,
    en: `tr(?:y|ied|ying|ies) to|tried (?:it|once|twice|before|that)|overdos\\p{L}*|took (?:an |a |all |too |the )?(?:overdose|pills|tablets|lot|many|whole|packet|bottle)|attempt\\p{L}*|stomach pump\\p{L}*`,
  },
  violence: {
    fi: `kävi\\p{L}* (?:kiinni|päälle|kimppu)\\p{L}*|käyny\\p{L}* (?:kiinni|päälle|kimppu|käsiks)\\p{L}*|satut\\p{L}*|satuttan\\p{L}*|käde\\p{L}* (?:nous|nost)\\p{L}*|nosta\\p{L}*${gap(1)}(?:kät|käde)\\p{L}*|väkival\\p{L}*|väkist\\p{L}*|kosk(?:e|i|en|et)\\p{L}*|(?:pidel|pitel)\\p{L}*|mustelm\\p{L}*|muksi\\p{L}*|muksa\\p{L}*|tukkapöl\\p{L}*|nuja\\p{L}*|nujako\\p{L}*|rähis\\p{L}*|rähin\\p{L}*|pahoinp\\p{L}*|turvalli\\p{L}*|turvas\\p{L}*|kotona (?:hyvä|turva)|riehu\\p{L}*|raivo\\p{L}*`,
    sv: `handgriplig\\p{L}*|gett? sig på|gav sig på|gick (?:lös )?på|flyger på|flög på|rör(?:t|de) (?:mig|henne|honom|barn)\\p{L}*|rör int\\p{L}* (?:mig|barn)\\p{L}*|nyp(?:er|te|t|a)|hand\\p{L}* på|lyft\\p{L}* (?:handen|hand)|gör(?:t|a|s)? (?:mig|dig|henne|honom|dej|mej) (?:illa|ont)|gjor(?:t|de) (?:mig|dig|henne|honom|dej|mej) (?:illa|ont)|bråk\\p{L}*|blåmärk\\p{L}*|trygg\\p{L}*|vålds\\p{L}*|hårt i|hårda|hårdhänt\\p{L}*|ta\\p{L}* i (?:mig|henne|honom|barn)\\p{L}*`,
    en: `(?:went|goes|go) (?:for|at) (?:me|her|him|my)|laid (?:a )?(?:hand|finger)s?|lays? (?:a )?(?:hand|finger)s?|(?:hurt|hurts|hurting) (?:me|you|her|him|us|them|anyone|nobody|anybody)|(?:get|gets|got) physical|physical\\p{L}*|bruis\\p{L}*|black eye|safe|knock\\p{L}* (?:me|her|him|about|around)|smack\\p{L}*|jabs?|jabbed|elbow(?:ed|s) (?:me|her|him)|yank\\p{L}*|twist\\p{L}* (?:my|her|his) arm|loses? (?:his|her|it|the) ?(?:temper|rag)?|kicks? off`,
  },
  threat: {
    fi: `uhka\\p{L}*|uhit\\p{L}*|uhitte\\p{L}*|san(?:o|oi|onu|onut|oo)\\p{L}*${gap(3)}(?:tapp|tapa|ampu|hakka|polt|vie|ott|hajot|tulee|teke)\\p{L}*|jos (?:mä|minä|sä|sinä|se|hän) (?:lähd|lähe|kerro|soit|jät)\\p{L}*|saat (?:vielä )?(?:kuulla|nähdä|maksaa|turpaa)|kyttä\\p{L}*|seuraa\\p{L}*|seurai\\p{L}*|vahti\\p{L}*|vainoa\\p{L}*|pelot\\p{L}*|peljät\\p{L}*|pelkää|pelkään|kiristä\\p{L}*|kirist\\p{L}*|notku\\p{L}*`,
    sv: `hot(?:a|ar|ade|at|ad|et|en|ad)?|sa(?:de)? (?:att )?(?:han|hon|de)${gap(2)}(?:slår|tar|dödar|kommer|ska|skjuter)|skräm\\p{L}*|förfölj\\p{L}*|bevaka\\p{L}*|spionera\\p{L}*|följer efter|om jag (?:går|lämnar|berättar|ringer|far)|du ska få (?:se|ångra)\\p{L}*|press\\p{L}*|tvinga\\p{L}*`,
    en: `(?:says?|said|tells? me|told me|texts?|texted|messages?)${gap(4)}(?:kill|hurt|shoot|burn|take the (?:kids|children)|find (?:me|her|us)|regret|sorry|finish)\\p{L}*|follow(?:s|ed|ing) (?:me|her|him|us)|turn(?:s|ed) up at|watch(?:es|ing) (?:me|the house)|if i (?:leave|go|tell|left)|threat\\p{L}*|menac\\p{L}*|intimidat\\p{L}*|bull(?:y|ied|ies|ying)|wait(?:s|ing) outside|you'll (?:regret|be sorry|pay)`,
  },
  abuse: {
    fi: `(?:kohdel|kohtel)\\p{L}*|huonosti|haukku\\p{L}*|haukk\\p{L}*|nimittel\\p{L}*|alista\\p{L}*|alisti\\p{L}*|nöyryyt\\p{L}*|painosta\\p{L}*|pakot\\p{L}*|kontrolloi\\p{L}*|määräi\\p{L}*|vahti\\p{L}*|kielt(?:ää|i|äny)\\p{L}* (?:mua|minua|tapaamasta)|satut\\p{L}*|turvalli\\p{L}*|turvas\\p{L}*|ilkeä\\p{L}*|ilkee\\p{L}*|tiuski\\p{L}*|huuta\\p{L}*|huuda\\p{L}*|huus`,
    sv: `behandla\\p{L}*|illa mot|elak\\p{L}*|kalla(?:r|de|t)? (?:mig|henne|honom)|förnedr\\p{L}*|kränk\\p{L}*|kontroller\\p{L}*|bestäm\\p{L}* över|trygg\\p{L}*|snäll\\p{L}*|skrik\\p{L}*|skrek|hårdhänt\\p{L}*|gjor(?:t|de) (?:mig|dig) illa|press\\p{L}*`,
    en: `treat(?:s|ed|ing|ment)? (?:me|you|her|him|well|bad|right|badly)|treat\\p{L}*|call(?:s|ed) me (?:names|stupid|useless|fat|a|an)|put(?:s)? me down|controls?|controlling|controlled|nasty|cruel|unkind|mean to|shout(?:s|ed|ing)? at|yell(?:s|ed|ing)? at|safe|rough|bull(?:y|ied|ies|ying)|scream\\p{L}*|pressur\\p{L}*`,
  },
  neglect: {
    fi: `(?:yksin|kaksistaan|keskenään|ilman aikui\\p{L}*)|nälkä\\p{L}*|nälis\\p{L}*|ruo(?:k|a)\\p{L}*|likai\\p{L}*|vaipa\\p{L}*|huolehti\\p{L}*|katso\\p{L}* (?:lapsi|per)\\p{L}*|jää\\p{L}* (?:yksin|ilman)|valvo\\p{L}*|hoitama\\p{L}*|pesem\\p{L}*`,
    sv: `ensam\\p{L}*|själva hemma|utan (?:vuxen|mat|tillsyn)|hungri\\p{L}*|ingen mat|smutsig\\p{L}*|blöj\\p{L}*|sköt\\p{L}*|passa\\p{L}*|tvätta\\p{L}*|ser efter|tas? hand`,
    en: `alone|by (?:themselves|himself|herself)|on (?:their|his|her) own|no (?:food|adult|one)|hungry|dirty|nappy|nappies|look(?:s|ed|ing)? after|left (?:him|her|them|me)|starv\\p{L}*|not (?:been )?(?:washed|fed|changed)|home alone|supervis\\p{L}*|watch(?:es|ing)? (?:them|him|her)`,
  },
  childProtection: {
    fi: `lasu\\p{L}*|lastensuo\\p{L}*|ilmo(?:t|it)u\\p{L}*|sossu\\p{L}*|sosiaali\\p{L}*|sijo(?:i|t)\\p{L}*|huosta\\p{L}*|viedä\\p{L}*|viekö|ottaa (?:ne |lapset )?pois|perhetyö\\p{L}*|tukiper\\p{L}*|kiireelli\\p{L}*|virka-apu\\p{L}*`,
    sv: `barnskydd\\p{L}*|soc(?:en|ialen)?|socialarbet\\p{L}*|anmäl\\p{L}*|placer\\p{L}*|omhänd\\p{L}*|om ?hand|ta (?:barnen|honom|henne) ifrån|stödfamilj\\p{L}*|familjearbet\\p{L}*|orosanm\\p{L}*`,
    en: `social (?:worker|services|care)|into care|come into|foster\\p{L}*|removed?|removal|taken (?:away|off)|take (?:them|him|her|the kids) (?:away|off)|child (?:welfare|protection)|safeguard\\p{L}*|notif\\p{L}*|referral|referred|report(?:ed)?|placement|placed`,
  },
  substances: {
    fi: `liikaa|yli (?:ohjeen|annoksen)|ylimäärä\\p{L}*|juo(?:pot|ttaa|nee|ma|mi|nu|ny)\\p{L}*|jua\\p{L}*|jood\\p{L}*|juua|juoda|ottan(?:u|ut)|otta(?:a|nut)|otin|otan|ryypp\\p{L}*|ryyppi\\p{L}*|dokaa\\p{L}*|dokail\\p{L}*|känn\\p{L}*|hiprak\\p{L}*|pöhnä\\p{L}*|jurri\\p{L}*|tuiter\\p{L}*|naama\\p{L}*|kaato\\p{L}*|krapu\\p{L}*|darra\\p{L}*|putki\\p{L}*|ratke\\p{L}*|retka\\p{L}*|korkki|selvä(?:nä|ä|n)|selvin|raitt\\p{L}*|raitis\\p{L}*|kuiv(?:illa|in)|käytt\\p{L}*|vetä\\p{L}*|piikit\\p{L}*|piikki\\p{L}*|nist\\p{L}*|kama\\p{L}*|douppi\\p{L}*|bentso\\p{L}*|rauhottav\\p{L}*|nappe\\p{L}*|lasi(?:n|lli|a)?\\p{L}*|pullo\\p{L}*|baari\\p{L}*|kapakka\\p{L}*|promil\\p{L}*|krapul\\p{L}*|alko(?:n|ho)\\p{L}*|tippa\\p{L}*|tisle\\p{L}*|päihte\\p{L}*|saunajuom\\p{L}*`,
    sv: `för mycket|extra|druck\\p{L}*|drick\\p{L}*|drack|dricki|full(?:a|t)?|rund under fötterna|bakful\\p{L}*|bakis|baksmäll\\p{L}*|krogen|alko|flask\\p{L}*|glas\\p{L}*|fylla\\p{L}*|onykter|nykter\\p{L}*|ren(?= (?:i|nu|sen|från))|knark\\p{L}*|drog\\p{L}*|piller|lugnande|benso\\p{L}*|tar (?:nåt|något|mig en)|sup(?:a|er|it|it)?|söp|nubbe\\p{L}*|återfall\\p{L}*|trilla\\p{L}* dit|promille\\p{L}*|använd\\p{L}*|injicer\\p{L}*|starkt`,
    en: `too (?:much|many)|more than (?:prescribed|you should)|extra|drink\\p{L}*|drunk|drank|boozing|booz\\p{L}*|pissed|hammered|wasted|tipsy|hung ?over|hangover|pub|sober|clean|dry|on the wagon|off the wagon|relaps\\p{L}*|fell off|using|use|used|score\\p{L}*|dealer|inject\\p{L}*|pills|benzos?|glass(?:es)?|bottles?|cans?|shots?|on the (?:gin|drink|beer|booze|wine|vodka|drugs)|a few|units|smok(?:e|es|ing|ed) (?:weed|it)|recreational|teetotal|tot`,
  },
  weapon: {
    fi: `ase(?:et|ita|en|ella|tta|kaap\\p{L}*)?|ampu\\p{L}*|ammu\\p{L}*|metsäst\\p{L}*|puuko\\p{L}*|puukk\\p{L}*|veits\\p{L}*|veitse\\p{L}*|kirve\\p{L}*|luod\\p{L}*|patruun\\p{L}*`,
    sv: `vapen\\p{L}*|vapn\\p{L}*|kniv\\p{L}*|gevär\\p{L}*|bössa\\p{L}*|bössor\\p{L}*|skjut\\p{L}*|yxa\\p{L}*|älgstuds\\p{L}*|jakt\\p{L}*|patron\\p{L}*`,
    en: 'guns?|rifles?|shotguns?|knife|knives|blades?|weapons?|axe|machete|bullets?|ammo|stab\\p{L}*|shoot\\p{L}*',
  },
  financial: {
    fi: `raho\\p{L}*|raha\\p{L}*|pankkikort\\p{L}*|kort(?:ti|illa|in|tia)\\p{L}*|tili(?:ltä|n|ltäni)?|laina\\p{L}*|lainan\\p{L}*|nost(?:i|anu|aa)|perin\\p{L}*|eläke\\p{L}*|eläkkee\\p{L}*|varast\\p{L}*|viety|vienyt|vieny|huija\\p{L}*`,
    sv: `pengar\\p{L}*|bankkort\\p{L}*|kort(?:et)?|konto\\p{L}*|lån\\p{L}*|stul\\p{L}*|stal|lura\\p{L}*|pension\\p{L}*|tog ut|tar ut|tagit ut`,
    en: `money|cash|bank(?: ?card)?|card|account|pension|loan\\p{L}*|borrow\\p{L}*|stole\\p{L}*|steal\\p{L}*|nick(?:ed|s)|scam\\p{L}*|signed? (?:over|papers)|savings|withdr\\p{L}*`,
  },
};

/** Of these no more is needed for thoughts of death to have been told. */
const plain: Readonly<Record<Language, string>> = {
  fi: `it[st]\\p{L}*l(?:le|leni|les|lesi|leen|lensä)${gap(1)}(?:jota|mitä|pahaa)\\p{L}*(?: pahaa)?(?: te[ekh]\\p{L}*)?|(?:te[ekh]|tein)\\p{L}*${gap(1)}it[st]\\p{L}*l(?:le|leni|les|lesi|leen|lensä)|(?:ois|olis|olisi|oisi)${gap(1)}helpom\\p{L}*${gap(4)}(?:ei|olematta|pois)|olla olematta|ei (?:ois|olis|olisi|oisi)(?: enää)? (?:olemassa|elossa|täällä)|(?:ettei|etten|ei|en)${gap(2)}herä(?:is|isi)\\p{L}*|nukkua pois|riittä(?:is|isi|ä)\\p{L}* jo|jo riittä(?:is|isi)\\p{L}*|ei mua ois`,
  sv: `(?:göra?|gjort|gö)${gap(2)}(?:mig|dig|sig|mej|me|dej)(?: (?:själv|na|nåt))* illa|(?:vill|ville|skulle|få|kunde)${gap(2)}(?:somna in|slippa leva|försvinna|dö)|(?:räck|räcka|räcker) nu|nu räcker|(?:inte|int)${gap(1)}(?:finnas|fanns|vakna|leva)|orkar?${gap(2)}leva|bättre utan mig|livet av (?:mig|dig|sig|mej)`,
  en: `(?:do|done|doing) (?:something|anything)(?: (?:silly|stupid|bad))? to (?:my|your|him|her)self|better off (?:not here|not being|dead|without me|gone)|(?:not|n't)${gap(2)}(?:be here|be around|be alive|wake up|exist)(?: anymore)?|(?:end|finish|ended|finished) it(?: all)?|(?:hurt|harm|kill|top|cut)(?:ting|ing)? (?:my|your|him|her)self|i want out`,
};
const plainly = {
  fi: new RegExp(`(?<![\\p{L}])(?:${plain.fi})(?![\\p{L}])`, 'iu'),
  sv: new RegExp(`(?<![\\p{L}])(?:${plain.sv})(?![\\p{L}])`, 'iu'),
  en: new RegExp(`(?<![\\p{L}])(?:${plain.en})(?![\\p{L}])`, 'iu'),
};
export const thoughtsHinted = (text: string, language: Language): boolean => plainly[language].test(text);

const compiledFor = (language: Language) =>
  Object.entries(rows).map(([about, ways]) => ({
    about,
    pattern: new RegExp(`(?<![\\p{L}])(?:${ways[language]})(?![\\p{L}])`, 'iu'),
  }));
const compiled = { fi: compiledFor('fi'), sv: compiledFor('sv'), en: compiledFor('en') };

/** The risks such words may speak of. */
export const risksHinted = (text: string, language: Language): string[] =>
  compiled[language].filter(({ pattern }) => pattern.test(text)).map(({ about }) => about);
