import {type LanguageTable} from './language-table.js';

const speech = `
acknowledge add admit advise agree disagree allege announce answer apologize apologise argue ask assert assure blast boast bristle caution chant claim clarify command comment complain rebuff
conclude concede confess confide confirm confided contend continue counter crack cry declare demand deny detail disclose echo elaborate emphasize emphasise
exclaim exhort explain exult fret fume gush hint implore inquire insist instruct interject intone joke jest lament laugh lecture mock muse mutter note observe offer opine plead
pledge point_out post predict proclaim protest pronounce query quip reason recall recite recommend recount reflect reiterate relate remark remind reminisce repeat reply report
request respond retort reveal riff roar scoff scold scream shout shriek sigh signal snap speculate state stress suggest summarize summarise surmise
tease testify text thunder toast tweet urge vent volunteer vow wail warn whisper venture whine wonder worry yell chide chirp deadpan email e-mail message blog rant rave retweet
bark beam boom drawl growl hiss howl moan groan snarl snort splutter stammer stutter sob mumble croak bellow purr chuckle giggle gasp gloat jeer marvel opine ponder posit preface propose rail rasp
preach promise rule opined prophesy sniff huff grumble gripe sum_up quote
`;

const opinion = `
accept accuse advertise advocate allow applaud appeal assess assail attack attribute back bash believe bemoan bill blame brand call caption cast castigate celebrate champion characterize characterise
charge cite coin compare commend condemn consider credit criticize criticise decry deem defend define demonize denounce deride describe diagnose disavow
discuss dismiss dispute doubt draw dub embrace endorse envision estimate exhort expect express extol fault figure flag frame gloat guarantee hail highlight honor identify imagine
imply indicate introduce invoke joke judge knock label laud lambaste liken lampoon list look_at maintain mention misquote mourn offer order outline paint pan
perceive plug picture portray praise prefer present proclaim project propose question rank rap rate rebuke rebut recognize refer refute regard reject rename repudiate rip salute
see seek sense signal slam slap sound specify stand_by stress support suspect tag talk term threaten think tout trash trumpet understand urge view value voice vote want warn welcome
worry wish argue feel hope conclude mean care love hate like fear tally address promote insult ridicule thank tar taunt vilify
mandate stipulate prohibit require authorize bar bait ban print publish release issue display bear carry conclude determine find pitch hammer slam needle goad
cheer hype skewer torch excoriate scorch savage berate chastise admonish counsel encourage invite beg beseech
`;

const irregular = `
say says said saying | tell tells told telling | write writes wrote written writing | speak speaks spoke spoken speaking | read reads read reading |
swear swears swore sworn swearing | shoot_back shoots_back shot_back shooting_back | hit_back hits_back hit_back hitting_back | fire_back fires_back fired_back firing_back |
hit_out hits_out hitting_out | lash_out lashes_out lashed_out lashing_out | speak_out speaks_out spoke_out speaking_out | put_it puts_it put_it putting_it | go_on goes_on went_on going_on | chime_in chimes_in chimed_in chiming_in | sing sings sang sung singing |
sneer sneers sneered sneering | cry cries cried crying | reply replies replied replying | tut tuts tutted tutting | quip quips quipped quipping |
type types typed typing | sign signs signed signing
`;

const irregularOpinion = `
think thinks thought thinking | mean means meant meaning | feel feels felt feeling | find finds found finding | see sees saw seen seeing | understand understands understood understanding |
teach teaches taught teaching | seek seeks sought seeking | know knows knew known knowing |
learn learns learned learnt learning | bet bets betting | draw draws drew drawn drawing | stand_by stands_by stood_by standing_by | cast casts casting |
forbid forbids forbade forbidden forbidding
`;

const other = `
abandon accompany achieve act adopt agree aim appear apply appoint approve arrest arrive assume attempt attend avoid beat become bring build buy change choose claim close come complete contain
cut create deal decide decline defeat deliver depart die do drive drop earn eat elect emerge end enter face fail fall fight file finish fly follow force gain gather
go greet grow happen have help hold host hurt increase involve join jump keep kick kill launch lay lead leave lend let live look lose marry meet miss move need
nod open oppose own pass pay perform pick plan play point prepare prove pull push quit raise reach react receive refuse remain resign return rise run schedule seem sell send serve set shake share
shoot shrug sign sit smile spend stand start stay stick step stop strike struggle study sue suffer surface take tend throw touch travel trail try turn visit wait walk wear win work acquire
`;

const irregularOther = `
hear hears heard hearing | make makes made making | give gives gave given giving | put puts putting | get gets got getting | use uses used using | hit hits hitting | take takes took taken taking | show shows showed shown showing | hold holds held holding |
become becomes became becoming | beat beats beaten beating | bring brings brought bringing | build builds built building | buy buys bought buying | choose chooses chose chosen choosing |
come comes came coming | cut cuts cutting | do does did done doing | drive drives drove driven driving | eat eats ate eaten eating | fall falls fell fallen falling | fight fights fought fighting |
fly flies flew flown flying | go goes went gone going | grow grows grew grown growing | have has had having | keep keeps kept keeping | lay lays laid laying | lead leads led leading |
leave leaves left leaving | lend lends lent lending | let lets letting | lose loses lost losing | meet meets met meeting | pay pays paid paying | quit quits quitting | rise rises rose risen rising |
run runs ran running | sell sells sold selling | send sends sent sending | set sets setting | shake shakes shook shaken shaking | shoot shoots shot shooting | sit sits sat sitting |
spend spends spent spending | stand stands stood standing | stick sticks stuck sticking | strike strikes struck striking | throw throws threw thrown throwing | try tries tried trying |
wear wears wore worn wearing | win wins won winning | catch catches caught catching | begin begins began begun beginning | break breaks broke broken breaking | lie lies lay lying
`;

function words(list: string): string[] {
	return list.trim().split(/\s+/u);
}

/** The forms of a regular verb: base, -s, -ed, -ing; a particle after `_` stays behind. */
function inflect(verb: string): {finite: string[]; gerund: string} {
	const [base = verb, ...rest] = verb.split('_');
	const tail = rest.length > 0 ? `_${rest.join('_')}` : '';
	const doubles = /^(?:quip|snap|rip|slam|tag|pan|plug|nod|tar|rap|brag|ban|bar|jab|blog|drop|plan|stop|step|sum|admit|allot|refer|top|chat|dub|pin|commit|permit|submit|shrug)$/u.test(base);
	const stem = doubles ? base + base.at(-1) : base;
	const third = /(?:[sxz]|ch|sh)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
	const past = base.endsWith('e') ? `${base}d` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
	const gerund = base.endsWith('ee') ? `${base}ing` : base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
	return {finite: [base, third, past].map(form => form + tail), gerund: gerund + tail};
}

function forms(regulars: string, irregulars: string): {finite: string; gerunds: string} {
	const inflected = regulars.trim().split(/\s+/u).map(verb => inflect(verb));
	const listed = irregulars.trim().split(/[\s|]+/u);
	return {
		finite: [...inflected.flatMap(({finite}) => finite), ...listed.filter(form => !/ing(?:_|$)/u.test(form) || form === 'sing')].join(' '),
		gerunds: [...inflected.map(({gerund}) => gerund), ...listed.filter(form => /ing(?:_|$)/u.test(form) && form !== 'sing')].join(' '),
	};
}

/** English, the language measured most. */
export function english(): LanguageTable {
	const speechForms = forms(speech, irregular);
	const opinionForms = forms(opinion, irregularOpinion);
	const otherForms = forms(other, irregularOther);
	return {
		...englishWords,
		speechVerbs: `${speechForms.finite} ${speechForms.gerunds}`,
		opinionVerbs: `${opinionForms.finite} ${opinionForms.gerunds}`,
		otherVerbs: `${otherForms.finite} ${otherForms.gerunds}`,
		bareVerbs: [speech, opinion, other].join(' '),
		gerunds: `${speechForms.gerunds} ${opinionForms.gerunds}`,
	};
}

const englishWords = {
	code: 'en',
	signature: 'the and of to that was for with said is his has from were who this not they have their will would about which when been',
	determiners: `the a an this that these those some any each every another no both all many most several few one two three four five six seven eight nine ten dozens hundreds
		other such what's more`,
	pronouns: {male: 'he', female: 'she', plural: 'they we', other: 'it i you one someone somebody everyone everybody nobody others another many some most'},
	firstPersons: ['i', 'we'],
	possessives: {male: 'his', female: 'her', other: 'its their our my your whose'},
	relatives: 'who which whom',
	addressVerbs: ['tell', 'tells', 'told', 'ask', 'asks', 'asked', 'assured', 'advised', 'reminded', 'warned'],
	freeRelatives: ['what', 'whom'],
	originWords: ['of'],
	complementPrepositions: ['of', 'for', 'from', 'to', 'at', 'close_to'],
	placingWords: ['on', 'in', 'of', 'from', 'at', 'for', 'by', 'during', 'and', 'like', 'including', 'alongside'],
	records: ['transcript', 'transcripts', 'audio', 'recording', 'video', 'readout', 'footage', 'report', 'reports', 'excerpts', 'documents'],
	organizations: words(`university department house party committee team news times post group press council court congress senate america american republican republicans democrat democrats democratic states
		street school college institute center centre association company corp inc bank ministry agency bureau commission union foundation journal magazine network tv radio church army navy police board office caucus coalition alliance initiative project act convention conference forum authority trust service treasury senate
		administration campaign government parliament federation league fund society club hospital city county state island river airport qaeda house centers centre centres securities capital holdings partners ventures ltd plc llc`),
	relativeComplementizers: ['that'],
	prepositions: `of in on at by for with from to into onto over under about after before during since until against between among through across toward towards like near without within
		upon around behind beyond besides despite except inside outside off per via amid amidst amongst alongside above below beneath regarding concerning following including versus vs unlike
		throughout ahead`,
	coordinators: 'and or but then nor yet so',
	subordinators: 'that because if when while although though whether as where why how unless whereas once than what whenever wherever whatever',
	auxiliaries: 'is are was were be been being am has have had having do does did will would can could may might must shall should \'s \'ve \'d \'ll \'re cannot ought',
	infinitiveMarks: ['to'],
	agentWords: ['by'],
	passives: 'is are was were be been being am get gets got',
	adverbs: `also then later earlier recently often once again still already now just even only ever never always sometimes soon today tonight yesterday tomorrow here there instead
		too first further furthermore perhaps maybe rather quite very almost nearly however meanwhile thus hence therefore elsewhere once twice previously ago aloud together back up out down
		reportedly allegedly far long much well moreover nonetheless nevertheless afterward afterwards likewise not`,
	negations: 'not didn\'t doesn\'t don\'t won\'t wouldn\'t can\'t couldn\'t isn\'t aren\'t wasn\'t weren\'t hasn\'t haven\'t hadn\'t never',
	utteranceNouns: `claim claims comment comments remark remarks statement statements assertion assertions call calls promise promises pledge pledges vow vows warning warnings argument
		arguments suggestion suggestions description declaration dictum characterization characterisation reference references tweet tweets message messages slogan insistence belief contention
		assessment words word complaint complaints accusation accusations charges apology admission quote quotes line lines response answer question questions advice view views opinion
		letter testimony prediction predictions criticism depiction denial refrain mantra phrase motto catchphrase rhetoric notion theory vision desire plan proposal request plea refusal speech
		reply verdict summary explanation diagnosis reaction quip joke threat threats allegation allegations demand demands motto use willingness praise tweetstorm post posts email emails idea mind eyes interview recommendation finding conclusion release
		report ruling opinion dissent memo chant chants chorus sign signs cries shouts`,
	sourcePhrases: 'according_to per in_the_words_of in_the_eyes_of',
	sourcePostpositions: '',
	titles: `mr mrs ms miss mx messrs mp msp mep coun cllr det insp supt pc dci dsi mum-of-one mum-of-two mum-of-three mum-of-four mother-of-one mother-of-two mother-of-three father-of-one father-of-two father-of-three dad-of-two dad-of-three dr drs prof professor sen sens senator senators rep reps representative congressman congresswoman gov governor govs president vice-president vice chancellor premier prime minister minister
		ministers secretary secretaries secretary-general judge justice justices chief general gen col colonel maj major capt captain lt lieutenant sgt sergeant cpl corporal pvt adm admiral cmdr commander sir lord lady dame baron baroness rev
		reverend father sister brother rabbi imam pope cardinal bishop archbishop king queen prince princess duke duchess emperor sheikh ambassador attorney coach councilman councilwoman treasurer
		councillor mayor sheriff officer detective inspector superintendent constable commander-in-chief director chairman chairwoman chair spokesman spokeswoman spokesperson speaker leader editor reporter correspondent
		columnist author actor actress singer economist analyst strategist historian scientist researcher adviser advisor aide candidate nominee governor-elect president-elect manager executive
		deputy assistant former retired ex-president then-president state national security foreign defense defence finance interior health education treasury under undersecretary first late us u.s. uk republican democrat
		democratic democratic presidential vice-presidential lawmaker lawyer commissioner co-founder founder owner host anchor moderator pollster activist billionaire businessman mogul
		congresswoman delegate assemblyman assemblywoman selectman administrator comptroller counsel counselor prosecutor solicitor barrister surgeon nurse pastor evangelist
		veteran star comedian journalist writer novelist poet artist filmmaker producer photographer ceo cfo coo chairperson co-chair co-chairman majority minority whip
		senior junior acting interim rear brigadier warden dean provost principal teacher`,
	maleTitles: 'mr sir lord father brother king prince duke baron congressman chairman spokesman councilman assemblyman businessman actor pope cardinal bishop archbishop emperor rabbi imam',
	femaleTitles: 'mrs ms miss lady dame sister queen princess duchess baroness congresswoman chairwoman spokeswoman councilwoman assemblywoman actress',
	people: `official officials spokesman spokeswoman spokesperson spokesmen aide aides adviser advisers advisor advisors campaign critic critics supporter supporters leader leaders lawmaker lawmakers
		reporter reporters voter voters expert experts analyst analysts researcher researchers prosecutor prosecutors police authorities source sources witness witnesses president senator governor
		mayor minister candidate candidates nominee manager director chairman chairwoman executive executives company group organization organisation report statement letter study email article editorial
		newspaper paper magazine network station administration government department agency ministry committee council commission board court judge jury lawyer lawyers attorney attorneys team crowd protesters
		activist activists student students professor teacher teachers doctor doctors man woman men women people person boy girl mother father wife husband son daughter brother sister friend friends neighbor
		neighbors neighbour resident residents author authors host hosts editor editors staffer staffers strategist strategists operative operatives delegate delegates members member union owner founder
		sheriff officer officers soldier soldiers general billionaire businessman mogul tycoon democrat democrats republican republicans document documents memo ruling indictment complaint lawsuit transcript
		grandmother grandfather grandparents parents parent uncle aunt cousin nephew niece boss colleague colleagues neighbours teammate teammates team-mate team-mates counterpart counterparts rival rivals fiance girlfriend boyfriend
		widow widower twin stepfather stepmother guest guests client clients patient patients fan fans deputy successor predecessor mentor pupil pupils follower followers roommate ally allies opponent opponents villager villagers shopper
		shoppers driver drivers passenger passengers tourist tourists visitor visitors pensioner nurses farmer farmers fisherman fishermen engineer engineers worker workers miner miners player players striker defender goalkeeper midfielder
		referee umpire chef waiter waitress vicar priest monk nun drummer guitarist dancer designer painter sculptor critic reviewer blogger influencer user users customer customers consumer consumers investor investors trader traders banker
		bankers scientists biologist chemist physicist astronomer geologist psychologist sociologist philosopher ecologist diplomat diplomats envoy insider insiders protester demonstrator demonstrators
		eyewitness eyewitnesses sign signs poster headline ad advertisement caption tweet message note post website site book survey poll party parties panel firm family`,
	times: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb aug sept oct nov dec morning afternoon
		evening night week weekend month year years days hours minutes moments weeks months noon midnight today yesterday tomorrow tonight last next`,
	titledNouns: `film movie book novel song album show series play poem magazine newspaper article essay documentary podcast programme program episode single track memoir paper painting exhibition
		exhibit game ship program show channel site thriller drama comedy sitcom musical newsletter concert ad op-ed column blog section entitled`,
	namingWords: 'pseudonym nickname alias moniker titled entitled so-called named nicknamed known aka called dubbed',
	nameParticles: 'of de la le du van von der den bin ibn al el da di dos del y e & ter ten',
	abbreviations: `mr mrs ms dr prof sen sens rep reps gov govs gen col maj capt lt sgt cpl adm cmdr rev hon pres st jr sr vs no inc corp ltd co bros jan feb mar apr aug sept sep oct nov dec mon tue wed thu fri
		sat sun calif conn colo fla ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ariz ark ala ga del est dept univ assn ave blvd mt ft etc approx e.g i.e a.m p.m`,
	soWords: [],
	quotingVerbs: [],
	impersonalVerbs: [],
	impersonalPrepositions: [],
	indefiniteArticles: ['a', 'an', 'one', 'another', 'some', 'many', 'several', 'few', 'most', 'any', 'two', 'three', 'dozens', 'hundreds'],
	predicateWords: ['as'],
	portrayals: ['description', 'characterization', 'characterisation', 'depiction', 'portrayal'],
	contentNouns: ['motto', 'slogan', 'mantra', 'refrain', 'dictum', 'catchphrase', 'message', 'answer', 'response', 'reply', 'advice', 'question', 'words', 'line', 'phrase', 'chant', 'comment'],
	clausePrepositions: ['after', 'before', 'since', 'until'],
	quantifiers: ['both', 'all', 'each'],
	sayVerbs: ['said', 'says', 'added', 'adds', 'argued', 'insisted', 'warned'],
	thingPronouns: ['it'],
	groupPronouns: ['they'],
	institutions: words(`agency airline association authority bank board body brand bureau business campaign charity church club coalition college commission committee company corporation council court department
		firm force foundation fund government group hospital institute institution jury league ministry museum network newspaper magazine office organisation organization outlet panel paper parliament party platform police
		publisher regulator report retailer school statement station studio study team think-tank tribunal union university watchdog website white house kremlin`),
	reportConjunctions: ['as'],
	standpointWords: ['for', 'to'],
	particleArticles: ['der', 'den', 'la', 'las', 'los', 'el'],
	enclitics: [],
	exampleWords: ['such as', 'including', 'like'],
	textNouns: words('sign signs banner banners poster posters placard placards headline headlines hat hats shirt shirts t-shirt t-shirts sticker stickers caption captions note plaque flag billboard'),
	cleftWords: ['how', 'what'],
	institutionJoints: ['for', 'and'],
	corrections: ['earlier version of this', 'previous version of this', 'story has been updated', 'article has been updated', 'post has been updated', 'story has been corrected', 'article has been corrected'],
	definiteArticles: ['the'],
	elisions: [],
	titleSuffixes: [],
	datives: [],
	opensSpeechWithDash: false,
	dropsSubjects: false,
	hasIncises: false,
	capitalisesNouns: false,
	verbSecond: false,
} satisfies Omit<LanguageTable, 'speechVerbs' | 'opinionVerbs' | 'otherVerbs' | 'bareVerbs' | 'gerunds'>;
