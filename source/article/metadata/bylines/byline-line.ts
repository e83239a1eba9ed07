import {monthNumbers} from '../dates/month-names.js';
import {parseDate} from '../dates/parse-date.js';
import {authorLabels, joiners, leadIns, organisationWords, shortJoiners} from './byline-tables.js';
import {foldName, isRoleWord} from './person-name.js';

export type KnownLines = {
	/** The authors' names. */
	names: readonly string[];
	/** The article's dates, ISO 8601; where there are none, any date will do. */
	dates: readonly string[];
};

/** What a whole line is: names of the authors (and a date, a role), or the article's date alone; undefined when it says anything else. */
export function lineOfByline(text: string, known: KnownLines): 'byline' | 'date' | undefined {
	if (text.length > longestLine) {
		return undefined;
	}

	const line = ` ${foldName(text)} `;
	const rest = known.names.map(name => ` ${foldName(name)} `).filter(name => name.trim() !== '').reduce((left, name) => left.replaceAll(name, '  '), line);
	const words = rest.split(' ').filter(word => word !== '');
	const isNamed = rest !== line;
	const fits = words.every(word => isSmallWord(word) || (isNamed && (isRoleWord(word) || organisationWords.has(word))));
	if (!fits) {
		return undefined;
	}

	return isNamed ? 'byline' : (isKnownDate(text, known.dates) ? 'date' : undefined);
}

function isSmallWord(word: string): boolean {
	return smallWords.has(word) || monthNumbers().has(word) || /^\d{1,4}(?:st|nd|rd|th|er|h\d{0,2}|am|pm|[年月日时時分])?$/v.test(word);
}

function isKnownDate(text: string, dates: readonly string[]): boolean {
	const days = [parseDate(text, 'day-first'), parseDate(text, 'month-first')].map(date => date?.slice(0, 10)).filter(day => day !== undefined);
	return days.length > 0 && (dates.length === 0 || dates.some(date => days.includes(date.slice(0, 10))));
}

const longestLine = 200;

const wordsAround = [
	// Days of the week, in the languages of the month names that write them beside a date.
	'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
	'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche',
	'lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta feira lunedi martedi mercoledi giovedi venerdi sabato domenica',
	'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag onsdag torsdag fredag lordag sondag mandag tisdag lordag poniedziałek wtorek sroda czwartek piatek sobota niedziela',
	// Words that say what the date is.
	'published posted updated last modified first on at date time the of as from created issued edited',
	'veroffentlicht erschienen aktualisiert zuletzt geandert stand am um uhr vom den datum publie mis a jour le du modifie actualisee paru',
	'publicado actualizado el del las hora atualizado em as pubblicato aggiornato il alle ore gepubliceerd bijgewerkt op om geplaatst',
	'publicerad uppdaterad publisert oppdatert publiceret opdateret den kl klo julkaistu paivitetty opublikowano aktualizacja dnia опубликовано обновлено',
	// Clocks and reading times.
	'am pm a m p gmt utc est edt cst cdt mst mdt pst pdt bst cet cest mez mesz et pt ist jst msk z min mins minute minutes minuten read reading lesezeit lecture lectura lettura leitura de',
];

const smallWords = new Set([...wordsAround, ...leadIns, ...authorLabels, ...joiners, ...shortJoiners].flatMap(phrase => foldName(phrase).split(' ')).filter(word => word !== ''));
