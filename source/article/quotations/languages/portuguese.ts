import {type LanguageTable} from './language-table.js';
import {plainTable} from './plain-table.js';

/** Portuguese of Portugal and Brazil. */
export const portuguese: LanguageTable = {
	...plainTable,
	code: 'pt',
	signature: 'o os as do da dos das e que em um uma para com não no na por mais se como ao foi ele também são pelo pela à seu sua está já até nos nas',
	determiners: 'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela vários várias alguns algumas cada nenhum nenhuma muitos muitas todos todas dois duas três quatro cinco seis sete oito nove dez',
	pronouns: {male: 'ele', female: 'ela', plural: 'eles elas nós', other: 'eu tu você vocês alguém ninguém alguns muitos outros'},
	firstPersons: ['eu', 'nós'],
	possessives: {male: '', female: '', other: 'seu sua seus suas meu minha nosso nossa'},
	relatives: 'quem qual quais',
	relativeComplementizers: ['que'],
	complementPrepositions: ['de', 'do', 'da', 'dos', 'das', 'para'],
	placingWords: ['em', 'no', 'na', 'de', 'do', 'da', 'e'],
	indefiniteArticles: ['um', 'uma', 'uns', 'alguns', 'vários'],
	predicateWords: ['como'],
	sayVerbs: ['disse', 'diz', 'afirmou', 'acrescentou', 'explicou'],
	reportConjunctions: ['como'],
	standpointWords: ['para'],
	dropsSubjects: true,
	enclitics: ['lhe', 'lhes', 'se', 'o', 'a', 'os', 'as', 'nos', 'me', 'te', 'vos', 'lo', 'la'],
	corrections: ['versão anterior deste', 'versão anterior desta'],
	definiteArticles: ['o', 'a'],
	prepositions: 'de do da dos das em no na nos nas com por pelo pela para sem sobre entre até desde contra durante após ante sob segundo conforme ao aos à às num numa perante',
	coordinators: 'e ou mas nem porém',
	subordinators: 'que quando se porque como enquanto embora onde pois',
	auxiliaries: 'é são era eram foi foram será tem têm tinha tinham havia está estão estava pode podem deve devem vai vão sido',
	passives: 'foi foram é são sido era',
	agentWords: ['por', 'pelo', 'pela'],
	adverbs: 'também ainda depois antes já sempre nunca ontem hoje amanhã aqui assim inclusive então mais muito bem só apenas se lhe lhes não nos me',
	negations: 'não nunca jamais',
	speechVerbs: `disse dizem diz dizia dito afirmou afirma afirmam afirmado garantiu garante explicou explica explicam acrescentou acrescenta adiantou sublinhou sublinha destacou destaca indicou indica declarou declara declararam comentou comenta
		referiu refere frisou frisa salientou salienta alertou alerta anunciou anuncia respondeu responde perguntou pergunta escreveu escreve insistiu insiste lembrou lembra recordou recorda reconheceu reconhece admitiu admite lamentou lamenta confessou
		confessa contou conta relatou relata concluiu conclui sustentou sustenta reiterou reitera exclamou gritou grita murmurou sussurrou replicou denunciou denuncia criticou critica prometeu promete pediu pede informou informa tuitou defendeu
		agradeceu agradece avaliou avalia argumentou argumenta ponderou pondera detalhou detalha apontou aponta enfatizou enfatiza reforçou reforça brincou brinca desabafou desabafa comemorou comemora esclareceu esclarece assegurou assegura confirmou confirma
		revelou revela publicou postou rebateu rebate disparou sugeriu sugere justificou justifica analisou analisa continua prossegue finalizou finaliza garantido explicado acrescentado destacado indicado declarado comentado alertado anunciado
		respondido perguntado escrito insistido lembrado reconhecido admitido lamentado confessado contado relatado concluído reiterado criticado prometido pedido informado confirmado revelado disseram afirmaram explicaram acrescentaram completou ressaltou observou observa`,
	opinionVerbs: 'classificou classifica chamou chama descreveu descreve considerou considera definiu define acusou acusa falou fala quer queria acredita pensa exigiu exige reclamou celebrou rejeitou rejeita apelidou elogiou elogia',
	otherVerbs: 'chegou chega saiu sai fez faz fizeram tomou toma pôs põe viu vê tem ficou fica',
	utteranceNouns: 'declaração declarações palavras palavra expressão frase promessa lema apelo afirmação acusação crítica resposta pergunta opinião mensagem carta comunicado nota tuíte discurso grito',
	sourcePhrases: 'segundo de_acordo_com nas_palavras_de conforme na_opinião_de',
	titles: 'sr sra dr dra dom dona presidente presidenta ministro ministra primeiro primeira deputado deputada senador senadora prefeito prefeita autarca governador governadora diretor diretora general porta-voz secretário secretária chefe professor professora advogado advogada juiz juíza procurador procuradora papa cardeal rei rainha príncipe princesa investigador investigadora pesquisador pesquisadora economista historiador historiadora ex ex-presidente treinador treinadora capitão médico médica escritor escritora cantor cantora ator atriz vereador vereadora',
	maleTitles: 'sr dom ministro deputado senador prefeito governador diretor secretário professor advogado juiz procurador papa cardeal rei príncipe investigador pesquisador treinador escritor cantor ator vereador',
	femaleTitles: 'sra dona presidenta ministra deputada senadora prefeita governadora diretora secretária professora advogada juíza procuradora rainha princesa investigadora pesquisadora treinadora escritora cantora atriz vereadora',
	people: 'polícia governo ministério procuradoria jornal associação sindicato empresa tribunal câmara comunicado relatório estudo autoridades especialistas moradores testemunha testemunhas fontes porta-voz homem mulher vizinho vizinha manifestantes',
	times: 'vez segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde noite semana mês ano dia ontem',
	titledNouns: 'filme livro romance canção álbum disco série programa jornal revista peça ópera quadro espetáculo navio barco jogo operação música',
	namingWords: 'intitulado intitulada chamado chamada denominado denominada apelidado apelidada batizado batizada',
	nameParticles: 'de do da dos das e van von al el',
	abbreviations: 'sr sra dr dra d av etc pág art nº eng',
	opensSpeechWithDash: true,
};
