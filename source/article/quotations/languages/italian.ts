import {type LanguageTable} from './language-table.js';
import {plainTable} from './plain-table.js';

/** The words of Italian news. */
export const italian: LanguageTable = {
	...plainTable,
	code: 'it',
	signature: 'il lo gli di della del dei e che in un una per con è non sono si al nel da ha alla dal anche più come ma questo questa delle degli nella essere suo',
	determiners: 'il lo la i gli le l\' un uno una un\' questo questa questi queste quel quella quei quelle alcuni alcune molti molte ogni nessun nessuna diversi tutti tutte due tre quattro cinque sei sette otto nove dieci',
	pronouns: {male: 'lui egli', female: 'lei ella', plural: 'loro noi', other: 'io tu voi qualcuno nessuno alcuni molti altri'},
	firstPersons: ['io', 'noi'],
	possessives: {male: '', female: '', other: 'suo sua suoi sue mio mia nostro nostra'},
	relatives: 'chi quale quali',
	relativeComplementizers: ['che'],
	complementPrepositions: ['di', 'del', 'della', 'dello', 'dei', 'degli', 'delle', 'dell\'', 'd\'', 'per'],
	placingWords: ['in', 'nel', 'nella', 'su', 'sul', 'di', 'del', 'e'],
	indefiniteArticles: ['un', 'uno', 'una', 'alcuni'],
	predicateWords: ['come'],
	sayVerbs: ['detto', 'dice', 'disse', 'afferma', 'spiega', 'aggiunge', 'sostiene'],
	reportConjunctions: ['come'],
	standpointWords: ['per'],
	dropsSubjects: true,
	originWords: ['di'],
	corrections: ['versione precedente di questo', 'versione precedente dell’articolo'],
	definiteArticles: ['il', 'la', 'l\'', 'lo'],
	elisions: ['l', 'd', 'dell', 'all', 'dall', 'nell', 'sull', 'un', 'quest', 'quell', 'c', 'n', 's'],
	prepositions: 'di del della dello dei degli delle dell\' d\' a al alla allo ai agli alle all\' da dal dalla dai dall\' in nel nella nei nell\' con su sul sulla sui sull\' per tra fra sotto sopra contro durante verso dopo prima senza presso secondo davanti accanto vicino insieme oltre fino grazie rispetto intorno dietro fuori dentro attraverso lungo',
	coordinators: 'e ed o ma però né',
	subordinators: 'che quando se perché come mentre dove poiché',
	auxiliaries: 'è sono era erano sarà ha hanno aveva avevano avrà può possono deve devono va vanno stato stata fu',
	passives: 'è sono stato stata stati viene venne fu',
	agentWords: ['da', 'dal', 'dalla'],
	adverbs: 'anche poi inoltre già ancora sempre mai ieri oggi domani qui così infatti invece quindi però più molto bene solo si gli le lo ci non ha',
	negations: 'non mai',
	speechVerbs: `dice dicono disse detto diceva dichiara dichiarato dichiarò afferma affermato affermò spiega spiegato spiegò aggiunge aggiunto aggiunse sottolinea sottolineato sottolineò precisa precisato precisò assicura assicurato assicurò
		racconta raccontato raccontò scrive scritto scrisse risponde risposto rispose chiede chiesto chiese annuncia annunciato annunciò ricorda ricordato ricordò commenta commentato commentò osserva osservato osservò sostiene sostenuto sostenne
		ribadisce ribadito ribadì conclude concluso concluse ammette ammesso ammise avverte avvertito avvertì conferma confermato confermò denuncia denunciato denunciò rivela rivelato rivelò replica replicato replicò insiste insistito promette
		promesso promise grida gridato gridò mormorò sussurrò esclamò twitta confessa confessato riferisce riferito informa avvisa lamenta prosegue continua ringrazia ringraziato ringraziata ringraziati riconosce riconosciuto spiegano affermano dichiarano sostengono aggiungono raccontano ricordano precisano assicurano incalza incalzato ironizza ironizzato sbotta sbottato chiosa chiosato argomenta argomentato evidenzia evidenziato
		rimarca rimarcato puntualizza puntualizzato chiarisce chiarito rassicura rassicurato attacca attaccato tuona tuonato sentenzia sintetizza rilancia rilanciato scherza scherzato sospira esulta esultato esorta esortato confida confidato
		constata propone proposto suggerisce suggerito segnala segnalato`,
	opinionVerbs: 'definita definiti chiamata accusata accusati criticata definisce definito definì chiama chiamato chiamò parla parlato parlò descrive descritto descrisse considera considerato giudica giudicato accusa accusato accusò critica criticato criticò difende difeso vuole voleva crede pensa auspica auspicato bolla bollato bollò loda lodato chiedono elogia elogiato',
	otherVerbs: 'arriva arrivato arrivò esce uscito uscì fa fanno fece prende preso prese mette messo mise vede visto vide resta rimase tiene tenuto',
	utteranceNouns: 'dichiarazione dichiarazioni parole parola espressione frase promessa slogan appello affermazione accusa critica risposta domanda parere messaggio lettera comunicato nota tweet discorso grido',
	sourcePhrases: 'secondo a_detta_di a_giudizio_di nelle_parole_di stando_a',
	titles: 'sig sig.ra dott dottor dottoressa prof professor professore professoressa presidente ministro ministra primo premier deputato deputata senatore senatrice sindaco sindaca direttore direttrice generale portavoce segretario segretaria capo avvocato avvocata giudice procuratore procuratrice papa cardinale re regina principe principessa ricercatore ricercatrice economista storico storica ex allenatore allenatrice capitano medico scrittore scrittrice cantante attore attrice assessore assessora vescovo don',
	maleTitles: 'sig dottor professore ministro deputato senatore sindaco direttore segretario avvocato procuratore papa cardinale re principe ricercatore allenatore scrittore attore assessore vescovo don',
	femaleTitles: 'dottoressa professoressa ministra deputata senatrice sindaca direttrice segretaria avvocata procuratrice regina principessa ricercatrice allenatrice scrittrice attrice assessora',
	people: 'polizia governo ministero procura giornale associazione sindacato azienda tribunale comune comunicato nota rapporto studio autorità esperti residenti testimone testimoni fonti portavoce uomo donna vicino vicina manifestanti',
	times: 'volta lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre mattina sera pomeriggio notte settimana mese anno giorno giorni ieri',
	titledNouns: 'film libro romanzo canzone album disco serie programma giornale quotidiano rivista opera quadro spettacolo nave gioco operazione trasmissione',
	namingWords: 'intitolato intitolata chiamato chiamata denominato denominata soprannominato soprannominata cosiddetto cosiddetta ribattezzato',
	nameParticles: 'di de del della dei d\' da dal van von al el e',
	abbreviations: 'sig dott prof ing avv on sen ecc pag art n',
	opensSpeechWithDash: true,
};
