import {type LanguageTable} from './language-table.js';
import {plainTable} from './plain-table.js';

/** The words of French news. */
export const french: LanguageTable = {
	...plainTable,
	code: 'fr',
	signature: 'le la les des du et est une dans que qui pour pas sur au avec plus par ce il elle ont aux cette sont été mais nous vous ses leur être',
	determiners: 'le la les l\' un une des ce cet cette ces plusieurs quelques chaque aucun aucune certains certaines tous toutes deux trois quatre cinq six sept huit neuf dix',
	pronouns: {male: 'il', female: 'elle', plural: 'ils elles nous', other: 'on je j\' tu vous celui-ci celle-ci certains beaucoup quelqu\'un'},
	firstPersons: ['je', 'j\'', 'nous', 'on'],
	possessives: {male: '', female: '', other: 'son sa ses leur leurs notre nos votre vos mon ma mes'},
	relatives: 'qui lequel laquelle',
	freeRelatives: ['qu\''],
	complementPrepositions: ['de', 'du', 'des', 'd\'', 'à', 'au', 'aux', 'chez'],
	placingWords: ['dans', 'sur', 'de', 'du', 'à', 'au', 'et'],
	indefiniteArticles: ['un', 'une', 'des', 'plusieurs'],
	predicateWords: ['comme'],
	sayVerbs: ['dit', 'affirme', 'ajoute', 'assure', 'déclare', 'explique', 'estime', 'affirmait', 'déclarait', 'expliquait', 'estimait', 'ajoutait'],
	reportConjunctions: ['comme'],
	standpointWords: ['pour'],
	hasIncises: true,
	corrections: ['version précédente de cet', 'version antérieure de cet', 'article a été modifié', 'article a été corrigé'],
	definiteArticles: ['le', 'la', 'l\''],
	elisions: ['l', 'd', 'qu', 'n', 's', 'j', 'm', 't', 'c', 'jusqu', 'lorsqu', 'puisqu', 'aujourd'],
	prepositions: 'de du d\' à au aux en dans sur sous pour par avec sans chez vers entre pendant depuis avant après contre lors dès devant derrière selon malgré durant parmi outre',
	coordinators: 'et ou mais or ni car puis',
	subordinators: 'que qu\' quand lorsque lorsqu\' si comme alors puisque puisqu\' parce tandis où dont',
	auxiliaries: 'est sont était étaient sera seront a ont avait avaient aura auront ait aient serait seraient peut peuvent pouvait doit doivent devait va vont été',
	infinitiveMarks: ['à'],
	passives: 'est sont était étaient été',
	agentWords: ['par'],
	adverbs: 'aussi ensuite également déjà encore toujours jamais hier demain ici ainsi notamment même alors enfin cependant toutefois mardi lundi mercredi jeudi vendredi samedi dimanche plus très bien tard se s\' lui leur y en nous ne n\' pas',
	negations: 'ne n\' pas',
	speechVerbs: `dit disent disait déclaré déclare déclarait affirme affirmé affirmait explique expliqué expliquait ajoute ajouté ajoutait précise précisé précisait assure assuré assurait estime estimé estimait souligne souligné soulignait
		répond répondu répondait répondit raconte raconté racontait confie confié confiait annonce annoncé annonçait écrit écrivait lance lancé lançait indique indiqué indiquait rappelle rappelé rappelait insiste insisté martèle martelé conclut conclu
		poursuit poursuivi reconnaît reconnu admet admis demande demandé demandait interroge interrogé résume résumé regrette regretté réagi réagit témoigne témoigné tweete tweeté plaide plaidé prévient prévenu promet promis dénonce dénoncé
		exclame exclamé crie crié murmure murmuré glisse glissé soupire observe observé note noté relève relevé avance avancé commente commenté rapporte rapporté détaille détaillé justifie justifié ironise tonne déplore déploré
		remercie remercié sourit souffle soufflé lâche lâché peste pesté grince raille raillé ironisé agace agacé inquiète inquiété réjouit réjoui félicite félicité tempère tempéré nuance nuancé rétorque rétorqué réplique répliqué alerte alerté analyse analysé argue
		argumente argumenté avertit averti balaie balayé clame clamé complète complété concède concédé confirme confirmé constate constaté décrypte enchaîne enchaîné espère espéré gronde hurle hurlé jure juré martelait philosophe plaisante
		plaisanté pointe pointé prédit proteste protesté questionne réaffirme réaffirmé rassure rassuré recommande renchérit renchéri révèle révélé suggère suggéré amuse amusé étonne étonné indigne indigné emporte emporté souvient tranche tranché
		vante vanté expliquent affirment assurent estiment ajoutent préviennent dénoncent racontent rappellent déclarent déclara répliqua ajouta demanda murmura cria expliqua affirmé`,
	opinionVerbs: 'qualifie qualifié qualifiait juge jugé jugeait décrit décrivait appelle appelé appelait parle parlé parlait évoque évoqué évoquait critique critiqué accuse accusé salue salué considère considéré veut voulait pense pensait croit croyait fustige fustigé réclame réclamé exige exigé défend défendu invoque cite cité',
	otherVerbs: 'vient viennent arrive arrivé prend prennent pris fait font faisait met mettent voit vu reste tient tenu entre entré sort sorti',
	utteranceNouns: 'déclaration propos mot mots expression formule phrase promesse slogan appel affirmation accusation critique réponse question avis message lettre communiqué tweet discours',
	sourcePhrases: 'selon d\'_après aux_yeux_de',
	titles: 'm mme mlle dr pr président présidente ministre premier première député députée sénateur sénatrice maire préfet préfète directeur directrice général générale porte-parole secrétaire chef professeur professeure avocat avocate juge procureur procureure pape cardinal roi reine prince princesse chercheur chercheuse économiste historien historienne ancien ancienne entraîneur capitaine médecin écrivain chanteur chanteuse acteur actrice',
	maleTitles: 'm président député sénateur directeur avocat procureur pape roi prince chercheur acteur chanteur',
	femaleTitles: 'mme mlle présidente députée sénatrice directrice avocate procureure reine princesse chercheuse actrice chanteuse',
	people: 'police gouvernement ministère parquet journal association syndicat entreprise tribunal mairie préfecture communiqué rapport étude autorités experts habitants témoin témoins source sources porte-parole voisin voisine homme femme manifestants',
	times: 'fois lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin soir après-midi semaine mois année jour jours hier',
	titledNouns: 'film livre roman chanson album série émission journal magazine revue quotidien hebdomadaire pièce opéra tableau spectacle site navire bateau jeu programme opération',
	namingWords: 'intitulé intitulée baptisé baptisée dit dite surnommé surnommée nommé nommée appelé appelée',
	nameParticles: 'de du d\' la le van von ben el al',
	abbreviations: 'm mme mlle dr pr st ste av bd etc cf p art no',
	opensSpeechWithDash: true,
};
