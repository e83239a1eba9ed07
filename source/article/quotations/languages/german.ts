import {type LanguageTable} from './language-table.js';
import {plainTable} from './plain-table.js';

/** German: nouns are capitalised, the verb stands second or last. */
export const german: LanguageTable = {
	...plainTable,
	code: 'de',
	signature: 'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch nach wurde hat werden aus bei sind einer um am sei wie oder über',
	determiners: `der die das den dem des ein eine einen einem eines einer dieser diese dieses diesen diesem jener jene jenes kein keine keinen keiner mehrere viele einige manche alle beide beiden zwei drei vier fünf
		sechs sieben acht neun zehn zahlreiche solche solch`,
	pronouns: {male: 'er', female: 'sie', plural: 'wir', other: 'es ich man jemand niemand alle viele einige andere letzterer letztere dieser diese'},
	firstPersons: ['ich', 'wir'],
	possessives: {male: 'sein seine seinen seinem seiner seines', female: 'ihr ihre ihren ihrem ihrer ihres', other: 'unser unsere unseren unserem unserer mein meine meinen meiner meinem euer eure deren dessen'},
	relatives: 'welcher welche welches wer',
	relativeComplementizers: [],
	freeRelatives: ['was'],
	complementPrepositions: ['des', 'der', 'von', 'vom', 'für', 'eines', 'einer', 'aus', 'beim', 'bei', 'dieser', 'dieses', 'zu'],
	placingWords: ['im', 'in', 'am', 'der', 'des', 'vom', 'beim', 'zum', 'zur', 'dem', 'das', 'die', 'den', 'auf', 'aus', 'mit', 'von', 'und', 'bei', 'an', 'für'],
	records: ['protokoll', 'mitschnitt', 'abschrift'],
	organizations: ['partei', 'universität', 'ministerium', 'zeitung', 'verband', 'bund', 'bank', 'polizei', 'gericht', 'agentur', 'rat', 'kommission', 'spd', 'cdu', 'csu', 'fdp', 'afd', 'usa', 'eu', 'union', 'verein', 'bahn', 'ag', 'gmbh'],
	prepositions: `von in an auf bei mit für aus nach zu über unter vor seit bis zwischen gegen um durch ohne während wegen trotz am im zum zur vom beim ins ans aufs fürs gegenüber innerhalb außerhalb neben hinter hinsichtlich
		bezüglich angesichts anlässlich seitens mittels samt ab per statt anstatt entgegen dank`,
	coordinators: 'und oder aber sondern doch denn beziehungsweise sowie',
	subordinators: 'dass daß ob weil wenn als nachdem während obwohl bevor da damit sodass falls sobald solange indem wie wobei woraufhin warum wieso wo wofür womit worauf weshalb',
	auxiliaries: 'ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde würde würden kann können konnte konnten könne könnte will wollen wollte wollten wolle soll sollen sollte sollten solle muss müssen musste mussten müsse müsste darf dürfen durfte dürfe dürfte mag möchte möchten lässt ließ ließen worden gewesen',
	infinitiveMarks: ['zu'],
	passives: 'wird werden wurde wurden werde worden',
	agentWords: ['von', 'vom', 'durch'],
	adverbs: `insbesondere offenbar daraus passend gerade besonders etwa vergeblich damit davon darin darauf dafür dadurch demnach zuletzt zunächst ebenso deutlich anscheinend angeblich tatsächlich vermutlich ausdrücklich konkret grundsätzlich insofern stattdessen trotzdem dennoch vielmehr zumindest immerhin übrigens jetzt damals seitdem seither bislang bisher entschieden
		ähnlich anders entsprechend aktuell zurzeit folglich ausgerechnet kurz auch dann später früher jedoch allerdings bereits noch nun nur so sehr wieder weiter weiterhin zuvor zudem außerdem dabei dazu daraufhin anschließend gestern heute morgen nachmittags abends hier dort inzwischen
		hingegen dagegen ferner schließlich erneut wörtlich schon immer mehr eher sogar selbst sich eben zugleich gleichzeitig daher deshalb einerseits andererseits ebenfalls darüber hinaus mittlerweile insgesamt ihm ihr ihnen uns ihn`,
	negations: 'nicht nie niemals',
	speechVerbs: `sagen sagt sagte sagten gesagt erklären erklärt erklärte erklärten äußern äußert äußerte äußerten geäußert schreiben schreibt schrieb schrieben geschrieben berichten berichtet berichtete berichteten betonen betont
		betonte betonten meinen meint meinte meinten gemeint fragen fragt fragte fragten gefragt antworten antwortet antwortete antworteten geantwortet kommentieren kommentiert kommentierte kommentierten mitteilen mitgeteilt teilte teilten
		bestätigen bestätigt bestätigte bestätigten behaupten behauptet behauptete behaupteten ergänzen ergänzt ergänzte ergänzten hinzufügen hinzugefügt fügte fügten bekräftigen bekräftigt bekräftigte bekräftigten resümieren resümiert
		resümierte kritisieren kritisiert kritisierte kritisierten warnen warnt warnte warnten gewarnt rufen ruft rief riefen gerufen skandieren skandiert skandierte skandierten fordern fordert forderte forderten gefordert verkünden verkündet
		verkündete verkündeten versichern versichert versicherte versicherten zitieren zitiert zitierte zitierten melden meldet meldete meldeten gemeldet feststellen feststellt festgestellt konstatieren konstatiert konstatierte erläutern erläutert
		erläuterte erläuterten begründen begründet begründete begründeten erwidern erwidert erwiderte entgegnen entgegnet entgegnete entgegneten twittern twittert twitterte twitterten erzählen erzählt erzählte erzählten beteuern beteuert
		beteuerte klagen klagt klagte klagten beklagen beklagt beklagte beklagten schildern schildert schilderte schilderten urteilen urteilt urteilte urteilten lauten lautet lautete lauteten heißt hieß geheißen bemerken bemerkt bemerkte
		ankündigen angekündigt kündigte kündigten formulieren formuliert formulierte titeln titelt titelte titelten mahnen mahnt mahnte mahnten drohen droht drohte drohten sagend schwärmt schwärmte spottete witzelte rechtfertigte
		argumentieren argumentiert argumentierte argumentierten verlautbarte verlauten verlautete postete bilanzierte bilanziert prophezeit prophezeite vermutet vermutete gratulierte dankte wünschte appellierte plädierte plädiert resümee veröffentlichte lächelte lächelt tobte tobt grinste grinst strahlte
		bedauern bedauert bedauerte bedauerten erinnern erinnert erinnerte freute verspricht versprach versprachen gesteht gestand gestanden unterstrich unterstreicht befand befindet kontert konterte konterten scherzt scherzte jubelt jubelte
		schimpft schimpfte wettert wetterte moniert monierte bemängelt bemängelte verrät verriet präzisierte präzisiert spekuliert spekulierte lobte räumte räumten einräumte mitteilte mitteilten mitteilt hinzufügte hinzufügt ankündigte ankündigt
		feststellte zugab klarstellte betonend resümierend grübelt seufzt seufzte lacht lachte murmelt murmelte flüstert flüsterte schreit schrie ruft brummt brummte`,
	addressVerbs: [],
	opinionVerbs: `bezeichnen bezeichnet bezeichnete bezeichneten nennen nennt nannte nannten genannt sprechen spricht sprach sprachen gesprochen charakterisieren charakterisiert charakterisierte verurteilen verurteilt verurteilte verurteilten
		loben lobt lobte lobten gelobt begrüßen begrüßt begrüßte begrüßten ablehnen abgelehnt lehnte lehnten lehnt zurückgewiesen zurückweisen wies wiesen beschreiben beschreibt beschrieb beschrieben bewerten bewertet bewertete werten wertet wertete
		glauben glaubt glaubte glaubten hoffen hofft hoffte hofften zeigen zeigt zeigte zeigten halten hält hielt hielten gehalten sehen sieht sah sahen gesehen vorwerfen vorgeworfen wirft warf warfen verteidigen verteidigt verteidigte
		bezeichnend titulieren tituliert titulierte kündigt wollen verlangen verlangt verlangte verlangten verweisen verweist verwies verwiesen räumte räumten einräumen eingeräumt stellte stellten stellt führte führt führten gab gaben gibt
		machte macht bemühte bat baten gebeten empfiehlt empfahl riet raten erwartet erwartete rechnet sparte reagierte reagierten befürchtet befürchtete interpretierte aufgefordert feierte feierten`,
	gerunds: '',
	bareVerbs: '',
	otherVerbs: 'kommt kam kamen gekommen geht ging gingen gegangen steht stand standen liegt lag lagen bleibt blieb blieben nimmt nahm nahmen genommen findet fand fanden gefunden trifft traf trafen getroffen bringt brachte tritt trat traten läuft lief fällt fiel setzt setzte setzten erhält erhielt erhielten gewann gewinnt verlor verliert',
	utteranceNouns: `bezeichnung worte worten wort aussage aussagen forderung forderungen vorwurf vorwürfe motto parole parolen slogan ausspruch zitat behauptung behauptungen erklärung äußerung äußerungen ansicht meinung fazit
		kommentar frage antwort warnung ankündigung mutmaßung formulierung rufe rufen ruf sprechchöre parolen schlagzeile satz`,
	sourcePhrases: 'laut nach_angaben nach_ansicht nach_meinung nach_worten nach_auffassung nach_aussage nach_aussagen seiner_ansicht_nach gemäß',
	sourcePostpositions: 'zufolge',
	titles: `anwältin rechtsanwältin staatsanwältin richterin politiker politikerin forscher forscherin tierarzt arzt ärztin lehrer lehrerin bäckermeister herr frau dr prof professor präsident präsidentin bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin ministerpräsident premierminister premier außenminister innenminister verteidigungsminister
		bürgermeister oberbürgermeister papst kardinal bischof erzbischof könig königin prinz prinzessin general oberst major hauptmann richter richterin staatsanwalt anwalt rechtsanwalt verteidiger sprecher sprecherin regierungssprecher
		polizeisprecher pressesprecher vorsitzende vorsitzender chef chefin direktor direktorin leiter leiterin geschäftsführer geschäftsführerin trainer trainerin generalsekretär generalsekretärin abgeordnete abgeordneter senator senatorin
		sekretär botschafter kommissar ex-präsident us-präsident us-außenminister bundestrainer autor autorin schauspieler schauspielerin sänger sängerin experte expertin analyst chefredakteur journalist journalistin
		fraktionschef parteichef landeschef staatssekretär vizepräsident moderator präsidentschaftskandidat spitzenkandidat`,
	maleTitles: 'herr präsident bundeskanzler kanzler minister ministerpräsident premierminister außenminister innenminister verteidigungsminister bürgermeister papst kardinal bischof könig prinz sprecher vorsitzender chef direktor leiter geschäftsführer trainer',
	femaleTitles: 'frau präsidentin bundeskanzlerin kanzlerin ministerin königin prinzessin sprecherin chefin direktorin leiterin geschäftsführerin trainerin generalsekretärin senatorin abgeordnete',
	people: `umfeld familie freunde freund freundin gegner mutter vater sohn tochter bruder schwester kollege kollegin kollegen nachbar nachbarin großmutter polizei regierung bundesregierung sprecher sprecherin zeitung bericht studie gericht richter staatsanwaltschaft behörde behörden ministerium partei verband organisation gruppe unternehmen firma experten kritiker anwohner
		augenzeugen zeugen demonstranten opposition kommission ministerin minister student studentin mann frau reporter kreise agentur nachrichtenagentur gesetzentwurf erklärung mitteilung pressemitteilung brief`,
	times: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember morgen abend nachmittag vormittag mittag nacht woche wochen monat monate monaten jahr jahre jahren tag tagen stunden uhr wochenende',
	titledNouns: `film buch roman lied album serie sendung zeitung wochenzeitung tageszeitung zeitschrift magazin nachrichtenmagazin musikzeitschrift schiff raumschiff raumsonde raumfähre mission operation projekt programm spiel stück oper
		gruppe band organisation partei firma unternehmen agentur nachrichtenagentur internetseite internetdienst suchseite website portal sender fernsehsender hotel stadion studie preis titel orkan hurrikan taifun satellit sonde supertanker
		initiative bündnis verein stiftung museum theater club kampagne motto namen name codename codenamen orden begriff computerspiel actionspiel betriebssystem software`,
	namingWords: 'sich sogenannte sogenannten sogenannter so genannte genannten genannte namens betitelt titel heißen beziehungsweise kurz etwa deutsch englisch',
	nameParticles: 'von van de zu und & bin al el la le di du',
	abbreviations: 'dr prof hr fr st bzw ca usw z.b d.h u.a evtl ggf inkl max min nr abs art str jan feb aug sept okt nov dez mio mrd vgl geb gest co e.v',
	soWords: ['so'],
	quotingVerbs: ['zitiert', 'zitierte', 'zitierten', 'zitieren'],
	impersonalVerbs: ['heißt', 'hieß', 'heiße', 'geheißen'],
	impersonalPrepositions: ['in', 'im', 'aus', 'bei', 'beim', 'von', 'vom', 'auf', 'seitens'],
	indefiniteArticles: ['ein', 'eine', 'einer', 'einige', 'mehrere', 'viele'],
	predicateWords: ['als'],
	portrayals: ['bezeichnung', 'darstellung', 'beschreibung'],
	contentNouns: ['motto', 'parole', 'slogan', 'antwort', 'worte', 'frage', 'fazit', 'kommentar'],
	reportConjunctions: ['wie'],
	standpointWords: ['für'],
	particleArticles: ['der'],
	corrections: ['früheren version dieses', 'frühere version dieses', 'früheren fassung dieses', 'frühere fassung dieses', 'ersten fassung dieses', 'artikel wurde aktualisiert'],
	definiteArticles: ['der', 'die'],
	elisions: [],
	titleSuffixes: ['minister', 'ministerin', 'präsident', 'präsidentin', 'sprecher', 'sprecherin', 'chef', 'chefin', 'vorsitzende', 'vorsitzender', 'vorsitzenden', 'kanzler', 'leiter', 'leiterin', 'führer', 'führerin', 'sekretär', 'sekretärin',
		'direktor', 'direktorin', 'beauftragte', 'beauftragter', 'meister', 'meisterin', 'trainer', 'experte', 'expertin', 'anwalt', 'anwältin', 'politiker', 'politikerin', 'forscher', 'forscherin', 'abgeordnete', 'abgeordneter', 'kandidat', 'kandidatin',
		'redakteur', 'redakteurin', 'anwältin', 'arzt', 'ärztin', 'wissenschaftler', 'wissenschaftlerin', 'unternehmer', 'unternehmerin', 'ökonom', 'ökonomin', 'historiker', 'historikerin', 'login', 'loge', 'jurist', 'juristin', 'gründer', 'gründerin', 'lehrer',
		'lehrerin', 'inhaber', 'inhaberin', 'betreiber', 'betreiberin', 'moderator', 'moderatorin', 'spieler', 'spielerin', 'schauspieler', 'schauspielerin', 'sänger', 'sängerin', 'autor', 'autorin', 'aktivist', 'aktivistin', 'mitarbeiter', 'mitarbeiterin', 'intellektuelle', 'richter', 'richterin', 'senator', 'senatorin', 'kommissar', 'kommissarin', 'botschafter', 'manager'],
	datives: ['dem', 'einem', 'den', 'denen', 'ihm', 'ihnen', 'diesem', 'seinem', 'ihrem'],
	opensSpeechWithDash: false,
	capitalisesNouns: true,
	verbSecond: true,
};
