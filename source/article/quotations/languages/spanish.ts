import {type LanguageTable} from './language-table.js';
import {plainTable} from './plain-table.js';

/** The words of Spanish news. */
export const spanish: LanguageTable = {
	...plainTable,
	code: 'es',
	signature: 'el la los las de del y que en un una por con para se su al lo como más pero sus este esta ha muy también fue hay desde son entre cuando sobre',
	determiners: 'el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella varios varias algunos algunas cada ningún ninguna muchos muchas todos todas dos tres cuatro cinco seis siete ocho nueve diez',
	pronouns: {male: 'él', female: 'ella', plural: 'ellos ellas nosotros', other: 'yo tú usted ustedes alguien nadie uno algunos muchos otros'},
	firstPersons: ['yo', 'nosotros', 'nosotras'],
	possessives: {male: '', female: '', other: 'su sus mi mis tu tus nuestro nuestra nuestros nuestras'},
	relatives: 'quien quienes cual',
	relativeComplementizers: ['que'],
	complementPrepositions: ['de', 'del', 'para'],
	placingWords: ['en', 'de', 'del', 'al', 'y'],
	indefiniteArticles: ['un', 'una', 'unos', 'unas', 'varios', 'algunos'],
	predicateWords: ['como'],
	sayVerbs: ['dijo', 'dice', 'afirmó', 'añadió', 'aseguró', 'explicó', 'señaló'],
	reportConjunctions: ['como'],
	standpointWords: ['para'],
	dropsSubjects: true,
	corrections: ['versión anterior de este', 'versión anterior de esta', 'versión previa de este'],
	definiteArticles: ['el', 'la'],
	prepositions: 'de del a al en con por para sin sobre entre hasta desde hacia contra durante tras ante bajo según mediante',
	coordinators: 'y e o u pero sino ni',
	subordinators: 'que cuando si porque como mientras aunque donde pues',
	auxiliaries: 'es son era eran fue fueron será ha han había habían habrá está están estaba puede pueden debe deben va van sido',
	infinitiveMarks: ['a'],
	passives: 'fue fueron es son sido era',
	agentWords: ['por'],
	adverbs: 'también además después luego antes ya aún todavía siempre nunca ayer hoy mañana aquí así incluso entonces sin embargo más muy bien solo sólo se le les lo no me nos',
	negations: 'no nunca jamás',
	speechVerbs: `dijo dicen dice decía dicho afirmó afirma afirman afirmado aseguró asegura aseguran explicó explica explican añadió añade agregó agrega señaló señala señalan indicó indica declaró declara declararon manifestó manifiesta comentó comenta
		apuntó apunta subrayó subraya destacó destaca advirtió advierte anunció anuncia respondió responde contestó contesta preguntó pregunta escribió escribe insistió insiste recordó recuerda reconoció reconoce admitió admite lamentó lamenta
		confesó confiesa relató relata contó cuenta concluyó concluye sostuvo sostiene precisó precisa reiteró reitera exclamó gritó grita murmuró susurró replicó zanjó sentenció denunció denuncia criticó critica prometió promete pidió pide informó
		informa agradeció agradece agradecido alertó alerta matizó matiza bromeó bromea ironizó ironiza espetó espeta argumentó argumenta justificó justifica detalló detalla valoró valora reflexionó reflexiona zanja sentencia resumió resume remató remata apostilló apostilla
		vaticinó avisó avisa cuestionó cuestiona ratificó ratifica aclaró aclara adelantó adelanta confirmó confirma reveló revela publicó tuitea advirtieron recordaron denunciaron pidieron reconocieron afirmaba aseguraba explicaba añadía señalaba
		contaba recordaba asegurado explicado añadido agregado señalado indicado declarado manifestado comentado apuntado subrayado destacado advertido anunciado respondido contestado preguntado escrito insistido recordado reconocido admitido
		lamentado confesado relatado contado concluido sostenido precisado reiterado exclamado gritado denunciado criticado prometido pedido informado expresado alertado matizado argumentado justificado detallado valorado aclarado adelantado
		confirmado revelado avisado publicado tuiteó expresó expresa dijeron añadieron aseguraron explicaron afirmaron señalaron`,
	opinionVerbs: 'calificó califica calificado llamó llama tildó tilda describió describe consideró considera definió define acusó acusa defendió defiende habló habla quiere quería cree creía piensa exigió exige reclamó reclama celebró celebra rechazó rechaza tachó tacha',
	otherVerbs: 'llegó llega salió sale hizo hace hicieron tomó toma puso pone vio ve tiene tienen tenía quedó queda',
	utteranceNouns: 'declaración declaraciones palabras palabra expresión frase promesa lema llamamiento afirmación acusación crítica respuesta pregunta opinión mensaje carta comunicado tuit discurso eslogan grito',
	sourcePhrases: 'según de_acuerdo_con en_palabras_de a_juicio_de en_opinión_de',
	titles: 'sr sra srta dr dra don doña presidente presidenta ministro ministra primer primera diputado diputada senador senadora alcalde alcaldesa director directora general portavoz secretario secretaria jefe jefa profesor profesora abogado abogada juez jueza fiscal papa cardenal rey reina príncipe princesa investigador investigadora economista historiador historiadora ex expresidente entrenador entrenadora capitán médico médica escritor escritora cantante actor actriz consejero consejera concejal concejala',
	maleTitles: 'sr don presidente ministro diputado senador alcalde director secretario profesor abogado juez papa rey príncipe investigador entrenador escritor actor consejero',
	femaleTitles: 'sra srta doña presidenta ministra diputada senadora alcaldesa directora secretaria profesora abogada jueza reina princesa investigadora entrenadora escritora actriz consejera',
	people: 'policía gobierno ministerio fiscalía diario asociación sindicato empresa tribunal ayuntamiento comunicado informe estudio autoridades expertos vecinos testigo testigos fuentes portavoz hombre mujer vecina vecino manifestantes',
	times: 'vez lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mañana tarde noche semana mes año día días ayer',
	titledNouns: 'película libro novela canción álbum disco serie programa diario periódico revista obra ópera cuadro espectáculo buque barco juego operación',
	namingWords: 'titulado titulada llamado llamada denominado denominada apodado apodada bautizado bautizada',
	nameParticles: 'de del la las los y e van von al el',
	abbreviations: 'sr sra srta dr dra ud uds d dª av etc pág art núm',
	opensSpeechWithDash: true,
};
