import test from 'ava';
import {checkNames} from '../../../_helpers/said.js';

test('French: who said it, in forty sentences', t => {
	checkNames(t, 'fr', [
		['« Le pont rouvrira lundi », a déclaré Anne Lefort.', 'Anne Lefort'],
		['« Nous avons tout perdu », raconte le boulanger Marc Dubois.', 'Marc Dubois'],
		['« C’est une victoire », affirme la maire Sophie Martin.', 'Sophie Martin'],
		['Le ministre Paul Girard a dit : « La loi passera. »', 'Paul Girard'],
		['Anne Lefort a promis une ville « plus verte ».', 'Anne Lefort'],
		['« Il pleuvait fort », explique-t-elle.', 'elle'],
		['« Je ne savais rien », dit-il.', 'il'],
		['Selon Marc Dubois, la mesure est « inutile ».', 'Marc Dubois'],
		['La directrice, Claire Roux, juge le budget « trop maigre ».', 'Claire Roux'],
		['« Personne ne nous écoute », regrette un habitant.', 'un habitant'],
		['« La route est coupée », a indiqué la préfecture.', 'la préfecture'],
		['Le porte-parole du syndicat, Jean Morel, a dénoncé « un mépris total ».', 'Jean Morel'],
		['« Nous irons au tribunal », a prévenu l’avocat Luc Bernard.', 'Luc Bernard'],
		['Pour la première fois, Anne Lefort parle d’« erreur ».', 'Anne Lefort'],
		['« Oui », répond le maire.', 'le maire'],
		['« Le temps presse », souligne Marie Petit, chercheuse à Lyon.', 'Marie Petit'],
		['Marie Petit, chercheuse à Lyon, estime que « le temps presse ».', 'Marie Petit'],
		['« Tout ira bien », assure Luc Bernard. « Nous sommes prêts. »', 'Luc Bernard', 'Luc Bernard'],
		['« Entrez », murmura Jeanne.', 'Jeanne'],
		['Le président a qualifié l’accord de « historique ».', 'Le président'],
		['« Les vaches sont malades », annonce le vétérinaire Hugo Blanc.', 'Hugo Blanc'],
		['La sénatrice Julie Caron écrit : « Rien n’a changé. »', 'Julie Caron'],
		['« Le train est en retard », a précisé la compagnie.', 'la compagnie'],
		['« C’était magnifique », confie Léa Simon, une voisine.', 'Léa Simon'],
		['Le juge a demandé : « Où étiez-vous ? »', 'Le juge'],
		['« Où étiez-vous ? » a demandé le juge.', 'le juge'],
		['« À la maison ! » a lancé Hugo Blanc.', 'Hugo Blanc'],
		['Hugo Blanc insiste : « Le lait est bon. »', 'Hugo Blanc'],
		['« Je reste », a conclu Julie Caron, « et je gagnerai. »', 'Julie Caron', 'Julie Caron'],
		['L’économiste Nina Faure décrit une région « oubliée ».', 'Nina Faure'],
		['« Le prix du pain montera », prévient Nina Faure dans une lettre.', 'Nina Faure'],
		['Dans un communiqué, la police rappelle que « la plage est fermée ».', 'la police'],
		['« La plage est fermée », rappelle la police.', 'la police'],
		['Elle a vu le film « La Mer » dimanche.'],
		['Le roman « Le Vent » sort en mai.'],
		['Le journal « La Feuille » paraît le jeudi.'],
		['« Nous voterons contre », ajoute Paul Girard, qui dirige le groupe.', 'Paul Girard'],
		['Paul Girard, qui dirige le groupe, a répondu : « Jamais. »', 'Paul Girard'],
		['« C’est faux », réagit le député Omar Diallo.', 'Omar Diallo'],
		['Omar Diallo reconnaît une décision « difficile » mais « juste ».', 'Omar Diallo', 'Omar Diallo'],
		['D’après Omar Diallo, « la mairie savait ».', 'Omar Diallo'],
		['“Le marché rouvre demain”, annonce Rose Garnier.', 'Rose Garnier'],
	]);
});

test('French: dialogue that opens with dashes', t => {
	checkNames(t, 'fr', [
		['— Je pars demain, dit Paul.\n— Reste encore, répondit Jeanne.', 'Paul', 'Jeanne'],
	]);
});

test('clitics, titles and origins around a name', t => {
	checkNames(t, 'fr', [
		['La situation est « grave », comme l’a dit Luc Baral.', 'Luc Baral'],
	]);
});

test('more ways in which newspapers say who said it', t => {
	checkNames(t, 'fr', [
		['« Nous sommes inquiets », a déclaré la ministre Claire Morel lundi à Lyon.', 'Claire Morel'],
		['Selon Claire Morel, le projet est « une folie ».', 'Claire Morel'],
		['Le maire de Nantes, Luc Baral, a dénoncé « un scandale ».', 'Luc Baral'],
		['« C’est trop tard », regrette Anne Petit, directrice de l’école. « On nous a oubliés. »', 'Anne Petit', 'Anne Petit'],
		['Interrogé sur le sujet, Luc Baral a répondu : « Jamais. »', 'Luc Baral'],
		['Luc Baral est parti. « Je reviendrai », a-t-il promis.', 'Luc Baral'],
		['Pour Anne Petit, « rien ne va plus ».', 'Anne Petit'],
		['L’association demande « un geste fort ».', 'L’association'],
		['« On attend », souffle un habitant.', 'un habitant'],
		['Claire Morel a qualifié la décision de « honteuse ».', 'Claire Morel'],
		['Le film « La Mer » sort mercredi.'],
		['« Il faut agir vite », insiste le chercheur Paul Roux, de l’université de Lille.', 'Paul Roux'],
		['« Nous avons perdu », reconnaît l’entraîneur, avant d’ajouter : « Mais la saison est longue. »', 'l’entraîneur', 'l’entraîneur'],
		['Dans un communiqué, la société assure que les clients « seront remboursés ».', 'la société'],
		['« Je suis fier », a écrit Luc Baral sur X.', 'Luc Baral'],
	]);
});
