import type { TopicCues } from './cues.js';

export const cuesSv: TopicCues = {
  complaint: `är_här_för träffas_för_att anledningen söker_för sökt_för kom_för besväras orolig oroliga oro anmäl bad_om kontakta vad_för_dig för_dig_hit hit_i_dag orsak_till ville_komma gäller hur_har_det i_dag_ska`,
  symptom: `värk smärt svid sved sveda feber fross host snuv yrs illamå kräk diarr förstopp trött synstörn andnöd andfåd hjärtklapp svull domn klåda klia kliar utslag
    svimm stick kramp blöd ångest nedstäm deprim sömn sover sovit svag fryser svett törst halsbränn bränn stel stelh öm ömm slem darr medvets utmatt
    rädd stress besvär symtom symptom aptit gråt ramla föll trill yr ont strål värre lindr huvudv halsont kvällarna om_natten`,
  background: `sjukdom diabet hypertoni högt_blodtryck astma hjärt infarkt stroke cancer opererad operation röker rökt rök alkohol gravid kol reuma epilep migrän tidigare förut som_ung år_sedan
    pension arbetar_som släkt vaccin i_september sedan_tidigare ärftlig`,
  medication: `läkemed medicin tablet recept burana ibuprof panadol paracet alvedon ramipri amlodip bisoprol metform insulin marevan waran eliquis statin penicil amoxic antibiot kortison
    salva kräm dos doser milligr millilit vitamin sömntab sertral escital levaxin tyroxin losartan enalapri`,
  allergy: `nässelut nässelfeb gav_utslag gav_illamå gav_mig fick_jag_utslag läppar_svull svullna_upp reagera allerg överkäns anafyl tål_inte tål_jag_inte tålde_inte fick_utslag fått_utslag huden_blir`,
  risk: `självmord suicid skada_sig skada_mig ta_mitt_liv våld slår slog slagit misshand hotat hotar försumm övergrepp missbruk droger berus överdos spärrmark risk`,
  measure: `blodtryck övertryck undertryck övre_tryck trycket puls pulsen saturation syremätt temperatur vikt väger längd bmi blodsock genom procent centimet grader`,
  finding: `normal rassl blåsljud rodnad röd röda rött rörlig reflex muskelst balans regelbund förhöj ren rena infekt inflam sekret vätsk såret sårbotten lukt lunglj palper spänd
    svullen blåmärk fraktur tonsill lymfk går_bra hält läker läkt läkn mindre större negativ positiv ingen_lukt tecken_på`,
  test: `crp =prov prover provet blodprov provsvar hemoglobin =hb kreatinin kalium natrium kolesterol ldl hba1c tsh inr sänka röntg magnet ultraljud ekg skopi odling resultat värdet
    värden svaret spirometri`,
  assessment: `bedöm tyder verkar passar_med misstänk sannolik det_rör_sig diagnos min_bedömning jag_tror enligt_mig lindrig beror_på stämmer_med`,
  plan: `börjar_vi börjar_du inleder sätter_in sätter_ut slutar_med fortsätt höjer sänker byter_för byter vi_byter ordin recept remiss boka bokar kontroll följer_upp ringer jag ring_hit ring_om mäter_du
    ta_kontakt sök_vård jour rehab träna sjukskriv ansök vi_träffas nästa_tid nästa_gång nästa_besök håll_ om_två_veck om_en_veck måndagen tisdagen onsdagen torsdagen
    fredagen vid_behov kommer_tillbaka tillbaka_i upprepn högst_tre i_morgon nästa_veck läkaren_tittar planen i_fortsättn`,
  agreement: `kommer_överens kom_överens överens passar_bra det_passar passar_det går_det_bra lovar lovat lova föreslår gärna samtyck`,
  action: `kokar lagar värmer sätter_på tejp sköljer sköljde lägger_på lade_på lindar lindade fäster fäste byter_förband tar_bort tog_bort mäter mätte ger_ gav_ injice vaccinera rengör rengjor hjälpte hjälper_dig smörj smorde handled delar_ut dosett
    tvätta suger katet stygn nu_tar_vi blodprov_tas`,
  function: `gå_i går_i promen trapp klä_på tvätta_sig lyft sitt stå står stiga arbete arbeta jobb städa böja spring cykl huk hjälpmed rollator käpp bära sträck köra_bil sova klarar`,
  need: `behöver behov hjälp stöd svårt svårigh orkar_inte kan_inte ensam klarar_inte service önskar saknar`,
  resource: `hjälper stöder granne vän vänn dotter son syster bror barnen_hjälp fungerar klarar_själv tycker_om intresse skjuts anhörig förening`,
  present: `närvar på_plats deltar med_är socialarbet familjearbet presenter jag_heter hembesök`,
  observation: `jag_ser jag_märk märker märkte lade_märke iakttog iaktta ser_ut såg_ut grät lugnade log_ sitter_tätt hemmet_var städat`,
  life: `hem hemma familj barn barnet mamma mamman pappa pappan make maka man fru sambo skilda skils vårdnad skola skolan dagis daghem lärar kompis vän vänn granne mormor farmor morfar farfar ensam bor
    bodde hyra hyran pengar lån skuld fpa arbete jobb arbetslös kvällsskift skift bråk gräl veckoslut sov sover säng hund fritid tycker vill rädd ledsen
    roligt försen morgon kväll kvällar ekonomi`,
};
