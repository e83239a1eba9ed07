import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('Spanish: who said it, in forty sentences', t => {
	checkNames(t, 'es', [
		['«El puente abrirá el lunes», dijo Ana Robles.', 'Ana Robles'],
		['“Lo perdimos todo”, contó el panadero Marcos Vidal.', 'Marcos Vidal'],
		['«Es una victoria», afirmó la alcaldesa Sonia Prieto.', 'Sonia Prieto'],
		['El ministro Pablo Serra dijo: «La ley saldrá adelante».', 'Pablo Serra'],
		['Ana Robles prometió una ciudad «más verde».', 'Ana Robles'],
		['«Llovía mucho», explicó ella.', 'ella'],
		['«No sabía nada», dijo él.', 'él'],
		['Según Marcos Vidal, la medida es «inútil».', 'Marcos Vidal'],
		['La directora, Clara Rojas, considera el presupuesto «demasiado pobre».', 'Clara Rojas'],
		['«Nadie nos escucha», lamentó un vecino.', 'un vecino'],
		['«La carretera está cortada», indicó la policía.', 'la policía'],
		['El portavoz del sindicato, Juan Mora, denunció «un desprecio total».', 'Juan Mora'],
		['«Iremos a los tribunales», advirtió el abogado Luis Bernal.', 'Luis Bernal'],
		['Por primera vez, Ana Robles habla de «error».', 'Ana Robles'],
		['«Sí», respondió el alcalde.', 'el alcalde'],
		['«El tiempo apremia», subraya María Pino, investigadora en Sevilla.', 'María Pino'],
		['María Pino, investigadora en Sevilla, sostiene que «el tiempo apremia».', 'María Pino'],
		['«Todo irá bien», aseguró Luis Bernal. «Estamos listos».', 'Luis Bernal', 'Luis Bernal'],
		['«Pasen», susurró Julia.', 'Julia'],
		['El presidente calificó el acuerdo de «histórico».', 'El presidente'],
		['«Las vacas están enfermas», anunció el veterinario Hugo Blanco.', 'Hugo Blanco'],
		['La senadora Julia Caro escribió: «Nada ha cambiado».', 'Julia Caro'],
		['«El tren llega tarde», precisó la empresa.', 'la empresa'],
		['«Fue magnífico», confesó Lea Simón, una vecina.', 'Lea Simón'],
		['El juez preguntó: «¿Dónde estaba usted?»', 'El juez'],
		['«¿Dónde estaba usted?», preguntó el juez.', 'el juez'],
		['«¡En casa!», gritó Hugo Blanco.', 'Hugo Blanco'],
		['Hugo Blanco insistió: «La leche es buena».', 'Hugo Blanco'],
		['«Me quedo», concluyó Julia Caro, «y voy a ganar».', 'Julia Caro', 'Julia Caro'],
		['La economista Nina Haro describe una región «olvidada».', 'Nina Haro'],
		['«El pan subirá», advierte Nina Haro en una carta.', 'Nina Haro'],
		['En un comunicado, la policía recuerda que «la playa está cerrada».', 'la policía'],
		['«La playa está cerrada», recordó la policía.', 'la policía'],
		['Vio la película «El Mar» el domingo.'],
		['La novela «El Viento» sale en mayo.'],
		['El diario «La Hoja» sale los jueves.'],
		['«Votaremos en contra», añadió Pablo Serra, que dirige el grupo.', 'Pablo Serra'],
		['«Es falso», replicó el diputado Omar Díaz.', 'Omar Díaz'],
		['Omar Díaz reconoció una decisión «difícil» pero «justa».', 'Omar Díaz', 'Omar Díaz'],
		['De acuerdo con Omar Díaz, «el ayuntamiento lo sabía».', 'Omar Díaz'],
		['"El mercado abre mañana", anunció Rosa Guerra.', 'Rosa Guerra'],
		['Los vecinos aseguran que «nadie avisó».', 'Los vecinos'],
	]);
});

test('Spanish: dialogue that opens with dashes, the narrator between dashes', t => {
	checkNames(t, 'es', [
		['—No lo sé —dijo Juan—. Tal vez mañana.\n—Entonces espero —respondió Julia.', 'Juan', 'Juan', 'Julia'],
	]);
});

test('more ways in which newspapers say who said it', t => {
	checkNames(t, 'es', [
		['«Estamos preocupados», dijo la ministra Clara Moreno el lunes en Lugo.', 'Clara Moreno'],
		['Según Clara Moreno, el proyecto es «una locura».', 'Clara Moreno'],
		['El alcalde de Cádiz, Luis Baral, denunció «un escándalo».', 'Luis Baral'],
		['“Es demasiado tarde”, lamenta Ana Pérez, directora de la escuela. “Nos han olvidado”.', 'Ana Pérez', 'Ana Pérez'],
		['Preguntado por el asunto, Luis Baral respondió: «Nunca».', 'Luis Baral'],
		['Luis Baral se fue. «Volveré», prometió.', 'Luis Baral'],
		['Para Ana Pérez, “nada funciona”.', 'Ana Pérez'],
		['La asociación pide «un gesto fuerte».', 'La asociación'],
		['«Esperamos», dice un vecino.', 'un vecino'],
		['Clara Moreno calificó la decisión de «vergonzosa».', 'Clara Moreno'],
		['La película «El Mar» se estrena el miércoles.'],
		['«Hay que actuar rápido», insiste el investigador Pablo Ruiz, de la Universidad de León.', 'Pablo Ruiz'],
		['En un comunicado, la empresa asegura que los clientes «serán reembolsados».', 'la empresa'],
		['«Estoy orgulloso», escribió Luis Baral en X.', 'Luis Baral'],
		['El portavoz del Gobierno, Iván Soto, ha asegurado que «no habrá recortes» este año.', 'Iván Soto'],
	]);
});
