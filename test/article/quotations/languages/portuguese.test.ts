import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('Portuguese: who said it, in forty sentences', t => {
	checkNames(t, 'pt', [
		['“A ponte reabre na segunda-feira”, disse Ana Rocha.', 'Ana Rocha'],
		['«Perdemos tudo», contou o padeiro Marcos Vidal.', 'Marcos Vidal'],
		['“É uma vitória”, afirmou a prefeita Sônia Prado.', 'Sônia Prado'],
		['O ministro Paulo Serra disse: “A lei vai passar.”', 'Paulo Serra'],
		['Ana Rocha prometeu uma cidade “mais verde”.', 'Ana Rocha'],
		['“Chovia muito”, explicou ela.', 'ela'],
		['“Não sabia de nada”, disse ele.', 'ele'],
		['Segundo Marcos Vidal, a medida é “inútil”.', 'Marcos Vidal'],
		['A diretora, Clara Reis, considera o orçamento “magro demais”.', 'Clara Reis'],
		['“Ninguém nos ouve”, lamentou um morador.', 'um morador'],
		['“A estrada está fechada”, informou a polícia.', 'a polícia'],
		['O porta-voz do sindicato, João Mota, denunciou “um desprezo total”.', 'João Mota'],
		['“Vamos aos tribunais”, alertou o advogado Luís Bernardes.', 'Luís Bernardes'],
		['Pela primeira vez, Ana Rocha fala em “erro”.', 'Ana Rocha'],
		['“Sim”, respondeu o prefeito.', 'o prefeito'],
		['“O tempo urge”, sublinha Maria Pinho, investigadora em Coimbra.', 'Maria Pinho'],
		['Maria Pinho, investigadora em Coimbra, sustenta que “o tempo urge”.', 'Maria Pinho'],
		['“Vai correr bem”, garantiu Luís Bernardes. “Estamos prontos.”', 'Luís Bernardes', 'Luís Bernardes'],
		['“Entrem”, sussurrou Júlia.', 'Júlia'],
		['O presidente classificou o acordo de “histórico”.', 'O presidente'],
		['“As vacas estão doentes”, anunciou o veterinário Hugo Branco.', 'Hugo Branco'],
		['A senadora Júlia Castro escreveu: “Nada mudou.”', 'Júlia Castro'],
		['“O comboio está atrasado”, explicou a empresa.', 'a empresa'],
		['“Foi magnífico”, confessou Lia Simões, uma vizinha.', 'Lia Simões'],
		['O juiz perguntou: “Onde estava?”', 'O juiz'],
		['“Onde estava?”, perguntou o juiz.', 'o juiz'],
		['“Em casa!”, gritou Hugo Branco.', 'Hugo Branco'],
		['Hugo Branco insistiu: “O leite é bom.”', 'Hugo Branco'],
		['“Eu fico”, concluiu Júlia Castro, “e vou ganhar”.', 'Júlia Castro', 'Júlia Castro'],
		['A economista Nina Faria descreve uma região “esquecida”.', 'Nina Faria'],
		['“O pão vai subir”, alerta Nina Faria numa carta.', 'Nina Faria'],
		['Em comunicado, a polícia lembra que “a praia está fechada”.', 'a polícia'],
		['“A praia está fechada”, lembrou a polícia.', 'a polícia'],
		['Viu o filme “O Mar” no domingo.'],
		['O romance “O Vento” sai em maio.'],
		['O jornal “A Folha” sai à quinta.'],
		['“Votaremos contra”, acrescentou Paulo Serra, que lidera o grupo.', 'Paulo Serra'],
		['“É falso”, replicou o deputado Omar Dias.', 'Omar Dias'],
		['Omar Dias admitiu uma decisão “difícil” mas “justa”.', 'Omar Dias', 'Omar Dias'],
		['De acordo com Omar Dias, “a câmara sabia”.', 'Omar Dias'],
		['"O mercado abre amanhã", anunciou Rosa Guerra.', 'Rosa Guerra'],
		['Os moradores afirmam que “ninguém avisou”.', 'Os moradores'],
	]);
});

test('clitics, titles and origins around a name', t => {
	checkNames(t, 'pt', [
		['O primeiro-ministro, Carlos Brandão, agradeceu-lhe o “trabalho incansável”.', 'Carlos Brandão'],
	]);
});

test('more ways in which newspapers say who said it', t => {
	checkNames(t, 'pt', [
		['“Estamos preocupados”, disse a ministra Clara Moura na segunda-feira em Faro.', 'Clara Moura'],
		['Segundo Clara Moura, o projeto é “uma loucura”.', 'Clara Moura'],
		['O prefeito de Recife, Luís Barros, denunciou “um escândalo”.', 'Luís Barros'],
		['“É tarde demais”, lamenta Ana Pires, diretora da escola. “Esqueceram-se de nós.”', 'Ana Pires', 'Ana Pires'],
		['Questionado sobre o assunto, Luís Barros respondeu: “Nunca”.', 'Luís Barros'],
		['A associação pede “um gesto forte”.', 'A associação'],
		['Clara Moura classificou a decisão como “vergonhosa”.', 'Clara Moura'],
		['O filme “O Mar” estreia na quarta-feira.'],
		['“Estou orgulhoso”, escreveu Luís Barros no X.', 'Luís Barros'],
	]);
});
