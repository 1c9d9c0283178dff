import type { VerbList } from '../lexicon.js';

const list = (words: string): string[] => words.split(' ');

/** English verbs of doing something that others can see: "lead", "leads", "leading". */
export const englishVerbs: VerbList = {
  verbs: list(
    'abandon abide absorb accelerate accept access accompany account achieve acknowledge acquire act adapt add ' +
      'address adhere adjust administer admit adopt advance advertise advise advocate agree aggregate align allocate ' +
      'allow alter amend analyse analyze anchor announce answer anticipate apologise apologize appeal apply appoint appraise ' +
      'approach approve arbitrate argue arrange articulate ask assemble assess assign assist assure attach attend attract ' +
      'audit author authorise authorize automate avoid award back balance base benchmark bid block boost bootstrap borrow ' +
      'brainstorm break brief bring broaden broker budget build calculate calibrate call calm campaign capture care carry ' +
      'catch categorise categorize cause celebrate chair challenge champion change chart chase check choose circulate clarify ' +
      'classify clean clear close coach coach code collaborate collate collect combine come command comment commission ' +
      'commit communicate compare compensate compile complete comply compose compute conceive concentrate conduct ' +
      'configure confirm confront connect consolidate construct consult contact contextualise contextualize continue contract ' +
      'contribute convene converse convert convey convince cooperate coordinate correct correspond counsel count cover craft ' +
      'create credit critique cultivate curate customise customize deal debate decide declare decline decompose deescalate ' +
      'defend defer define defuse delegate delete deliver demonstrate deploy derive describe design detail detect determine ' +
      'develop devise devote diagnose differentiate digitise direct disagree discard disclose discover discuss disclose display ' +
      'dispatch disseminate distil distill distinguish distribute diversify document draft draw drive earn edit educate ' +
      'elaborate elicit eliminate embed embrace employ empower enable encourage end endorse enforce engage engineer enhance ' +
      'enlist enrich enrol ensure entertain equip escalate establish estimate evaluate evangelize evangelise evolve examine ' +
      'exceed exchange execute exemplify exercise exhibit expand expedite experiment explain explore expose express extend ' +
      'extract facilitate fail familiarise familiarize favour feed file fill filter finalise finalize finance find finish ' +
      'fix flag focus follow forecast formalise formalize formulate forward foster frame fulfil fulfill fund gain galvanise galvanize gather generalise ' +
      'generalize generate get give go govern grant greet ground grow guard guide hand handle harmonise harvest help highlight ' +
      'hire hold honour host identify illustrate imitate implement import impose improve include incorporate increase ' +
      'incubate indicate influence inform initiate innovate insert insist inspect inspire install instigate instill instil institute ' +
      'instruct integrate interact interpret intervene interview introduce invent invest investigate invite involve isolate ' +
      'iterate join judge justify keep launch lay lead learn leave lecture lend level leverage liaise lift limit link list ' +
      'listen lobby locate log look lower maintain make manage map mark market maximise maximize measure mediate meet mentor ' +
      'merge migrate minimise minimize mitigate mobilise mobilize model moderate modernise modernize modify monitor motivate ' +
      'move narrate navigate negotiate network nominate note notice notify nudge nurture obey observe obtain offer onboard ' +
      'open operate optimise optimize orchestrate order organise organize orient originate outline overcome overhaul oversee own ' +
      'pace package pair partake participate partner pass pay perform persevere persist persuade phrase pick pilot pinpoint pioneer ' +
      'pitch place plan play point populate position post practice practise praise predict prepare present preserve preside ' +
      'prevent price prioritise prioritize probe proceed process procure produce profile program project promise promote ' +
      'propose protect prototype prove provide publish purchase pursue push put qualify quantify query question quote raise ' +
      'rank rate read realign reallocate react reassure receive recognise recognize recommend reconcile record recover recruit rectify ' +
      'recycle redesign redirect redistribute reduce refactor refer refine reflect reframe refuse register regulate reinforce reject release relay ' +
      'remain remediate remind remove renew reorganise repair repeat replace replicate reply report represent reproduce request ' +
      'research reserve resolve respect respond restore restructure retain rethink retire retrieve reuse review revise reward ' +
      'rewrite role roll rotate route run safeguard sample save scale scan schedule scope screen seek segment select sell send ' +
      'separate serve set settle shadow shape share shield ship show sign simplify simulate sketch slice smooth solicit solve ' +
      'sort source speak spearhead specialise specialize specify spend sponsor spot spread staff stage stand standardise standardize ' +
      'start state stay steer step stimulate stop store streamline strengthen structure study submit suggest summarise summarize ' +
      'supervise supply support surface survey sustain switch synthesise synthesize tackle tailor take talk target teach tell ' +
      'test thank track trade train transfer transform translate travel treat triage trial troubleshoot turn tutor uncover undertake ' +
      'unblock unify unite unlock update upgrade uphold upload use utilise utilize validate vary verify view visit visualise ' +
      'visualize voice volunteer vote wait walk warn watch weigh welcome win withdraw withhold work write yield ' +
      'arrive assure bake bandage bathe calm chat clip cook cross dig disinfect dose drain dress drill email enter feed fetch heat ' +
      'inject kneel knock label ladle load lock mix mop name nod notice pack paint patrol peel phone pour press print pull pump queue ' +
      'reply rinse say scrub seal settle sew sit smile stack sterilise sterilize stock sweep tidy tie tighten unload unpack wash wear weld wipe wrap',
  ),
  forms: [
    [['', '']],
    [
      ['', 's'],
      ['', 'es'],
      ['y', 'ies'],
    ],
    [
      ['', 'ing'],
      ['e', 'ing'],
    ],
  ],
  irregular: [
    'begin begins beginning',
    'commit commits committing',
    'cut cuts cutting',
    'debug debugs debugging',
    'equip equips equipping',
    'get gets getting',
    'map maps mapping',
    'plan plans planning',
    'program programs programming',
    'put puts putting',
    'refer refers referring',
    'run runs running',
    'set sets setting',
    'ship ships shipping',
    'spot spots spotting',
    'stop stops stopping',
    'submit submits submitting',
    'transfer transfers transferring',
    'win wins winning',
  ].map(list),
  alsoNouns: list(
    'access account accounts act acts address advance advances answer answers appeal appeals approach approaches audit ' +
      'audits author authors award awards back balance balances base bases benchmark benchmarks benchmarking bid bids block ' +
      'blocks boost break breaks brief briefs briefing budget budgets budgeting build builds building call calls campaign ' +
      'campaigns care catch cause causes chair challenge challenges challenging champion champions change changes chart charts ' +
      'check checks clean clear close coach coaches coaching code coding command commands comment comments commission complete ' +
      'compliance conduct contact contacts contract contracts contracting correct counsel count cover craft credit credits critique ' +
      'critiques deal deals debate debates debugging decline decompose delegate delegates design designs designing detail details direct display ' +
      'displays document documents draft drafts draw drive drives edit edits end ends engineer engineers engineering estimate estimates ' +
      'exchange exchanges exercise exercises experiment experiments express favour feed feeds file files filing fill filter filters finance finances ' +
      'financing find finds finding fix fixes flag flags focus forecast forecasts forecasting forward frame frames fund funds funding gain gains grant ' +
      'grants ground grounds growing guard guards guide guides hand hands handle handling harvest help highlight highlights hold holds host hosts import ' +
      'imports increase increases influence influences institute institutes interview interviews interviewing invest issue issues judge judges ' +
      'keep launch launches lay lead leads learning lecture lectures leverage level levels lift lifts limit limits link links ' +
      'list lists listening log logs logging look looks lower make makes map maps mapping mark marks market markets marketing measure measures ' +
      'meet meeting mentor mentors mentoring model models modelling modeling moderate monitor monitors monitoring move moves narrate network networks networking note notes notice ' +
      'notices offer offers open opening operating order orders ordering outline outlines own pace package packages packaging pair pairs partner partners ' +
      'partnering pass passes pay phrase phrases pick picks pilot pilots pitch pitches place places placing plan plans planning play plays point points ' +
      'position positions post posts practice practices practise praise present presents price prices pricing probe process processes processing ' +
      'produce profile profiles program programs programming project projects promise promises prototype prototypes prototyping purchase purchases push put query queries ' +
      'question questions quote quotes raise raises rank ranks ranking rate rates rating reading record records recording recruit recruits recruiting redesign release releases repair repairs ' +
      'repeat reply replies report reports reporting request requests research reserve reserves respect restore return returns review reviews reviewing reward rewards role roles roll rolls ' +
      'rollout route routes run runs sample samples sampling save saves saving scale scales scaling scan scans schedule schedules scheduling scope scopes scoping screen screens screening secure ' +
      'segment segments select selling separate serve set sets setting settings shadow shadows shape shapes share shares shield ship ships show shows sign signs ' +
      'sketch sketches slice smooth sort sorts source sources sourcing speaking spend spending sponsor sponsors spot spots spread staff stage stages staffing stand stands standing start starts state ' +
      'states stay step steps stop stops store stores structure structures structuring study studies supplies supply support supports surface survey surveys switch talk talks target ' +
      'targets targeting teaching test tests testing thank thanks track tracks tracking trade trades trading train trains training transfer transfers travel treat treats trial trials triage ' +
      'troubleshooting turn turns update updates updating upgrade upgrades use uses using view views viewing visit visits voice volunteer volunteers vote votes wait walk walks watch ' +
      'cook cooks cross dose doses drain drains dress dresses drill drills email emails label labels load loads lock locks mix name ' +
      'names pack packs paint patrol patrols phone phones press print prints pump pumps queue queues seal seals stack stacks stock stocks wash wear ' +
      'welcome win wins work works working writing yield yields complete',
  ),
  subordinators: list(
    'to of for in on by with from at about how when where which that who what why whether than as they we people others team the a an their its our your not never without',
  ),
};
