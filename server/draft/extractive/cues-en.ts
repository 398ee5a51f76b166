import type { TopicCues } from './cues.js';

export const cuesEn: TopicCues = {
  complaint: `brings_you brought_you came_in come_in_for here_for here_because here_today what's_going_on bothering concerned about_the_visit worried_about asked_for called_about what_can_i help_you_with`,
  symptom: `pain pains painful ache aches aching headache hurt hurts hurting sore fever chill cough coughing runny dizz nause vomit throwing_up diarr constip tired fatig blurr vision
    breath wheez palpit swell swoll numb tingl itch itchy rash faint passed_out cramp bleed blood anxi depress mood sleep insomn weak sweat thirst
    heartburn burning stiff tender phlegm sputum mucus tremor shak exhaust scared symptom discharge appetite crying fell fall falls urinat stool bloat sneez
    migraine worse better comes_and_goes started lasted sharp dull throbbing radiat swallow throat congest reflux pressure soreness popped twisted injur
    yellowish energy`,
  background: `disease diabet hypertens high_blood asthma heart_attack stroke cancer surger operat smok pregnan copd rheum arthrit epilep history used_to years_ago gave_up quit
    drink alcohol family mother_had father_had retired work_as exercise diet lupus thyroid transplant kidney chronic diagnosed previous last_year vaccin travel
    cholesterol crohn gout anemia`,
  medication: `medic medicine medication tablet pill prescri ibuprof paracet acetamin tylenol advil aleve motrin ramipri lisinopri amlodip norvasc metoprol bisoprol metform insulin warfarin eliquis
    statin atorva simva penicil amoxic antibiot steroid predniso inhal albuter dose dosage milligram milligrams mg ointment cream vitamin sertral zoloft
    prozac lexapro levothyr synthroid losartan lasix furosem aspirin omepra prilosec gabapent refill taking_the supplement zyrtec claritin lipitor`,
  allergy: `hives gave_me made_me_sick swelled_up react reaction broke_out can't_take can't_tolerate allerg hypersens anaphyl intoleran got_a_rash gave_me_a_rash`,
  risk: `suicid kill_my harm_my hurt_my violen hits_me hit_me abus threat neglect overdos safeguard weapon risk`,
  measure: `blood_pressure pulse heart_rate saturation oxygen temperature weight weigh height bmi degrees percent over_ vitals vital_signs respiratory_rate`,
  finding: `normal crackl wheez murmur redness red range_of_motion reflex strength balance regular raised elevat clear infect inflam wound smell lung lungs palpat tense bruis fractur tonsil lymph
    neuro gait limp healing edema oedema tenderness swelling tender distended soft ejection rhythm pupils abdomen exam examin intact bilateral on_your_exam
    i_hear i_see i_feel no_evidence looks_good swollen carotid thyroid effusion ecchymosis extremit`,
  test: `crp lab labs blood_test blood_work hemoglobin haemoglobin =hb creatinine potassium sodium cholesterol_level ldl hba1c a1c hemoglobin_a1c tsh inr platelet x-ray ray xray mri scan ct
    ultrasound echo echocard ekg ecg biopsy culture result results came_back level white_blood urinalysis spirometry colonoscopy endoscopy egd stress_test sed_rate esr`,
  assessment: `fits looks_like sounds_like consistent_with suspect likely i_think diagnos my_assessment impression seems probably think_you_have due_to caused_by mild moderate severe stable
    well_enough well_controlled controlled for_your first_problem second_problem strain sprain pneumonia bronchitis infection_of`,
  plan: `start_you going_to gonna want_you i'd_like we'll i'll let's_ continue carry_on increase decrease switch_to change_your prescri refer referral book schedul follow_up followup check_your ring_you call_you
    come_back come_straight emergency recommend repeat order sick_note monitor physio physical_therapy exercise return avoid stay_on keep_taking keep_it keep_the take_it repetition three_times
    twice_a once_a every_day as_needed see_you next_week in_two_weeks in_a_month weeks appointment on_monday on_tuesday on_wednesday on_thursday on_friday up_to brace ice_
    until elevate limit lifestyle consult`,
  agreement: `we_agreed agreed agree sounds_good that_works suits happy_to promise suggest consent okay_with`,
  action: `i'm_putting putting_ i'll_put i've_put i'm_taking_out taking_out took_out stitches i_gave i_give i_changed i'm_changing i_cleaned i_washed i_measured i'm_going_to_measure i_helped dressing_on bandag rins remove_the removed inject vaccinate`,
  function: `walk stairs dress dressing lift lifting sit sitting stand standing bend bending run running cycl squat aid cane walker carry reach drive work job chores sleep able_to unable`,
  need: `need needs help support difficult hard_to struggl can't can_not lonely manage cope service wish`,
  resource: `helps supports neighbour neighbor friend daughter son sister brother works_well enjoy hobby able_to myself`,
  present: `present with_us joined_by my_name i'm_the social_worker attending`,
  observation: `i_notice i_noticed i_see_that i_saw looked seemed cried calmed smiled sitting_close home_was tidy`,
  life: `home family child children mother mum mom father dad husband wife partner divorc custody school nursery teacher friend neighbo grand alone live lives living rent money loan debt benefit
    work job unemploy shift argu fight weekend sleep bed dog hobby want scared sad fun late morning evening`,
};
