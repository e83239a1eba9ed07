import {type Gender, genderOfFirstName} from './gender.js';
import {nameSuffix} from './name-parts.js';
import {type Mention} from './mentions.js';

/** The full names of an article with how often they occur, by their last word in lower case. */
export type NameBook = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** More people of one surname are not told apart. */
const mostNamesakes = 12;

/** Collects names of two words and more from mentions and from further evidence (authors). */
export function collectNames(mentions: Iterable<Mention>, further: readonly string[]): NameBook {
	const book = new Map<string, Map<string, number>>();
	for (const name of further) {
		addName(book, name.split(/\s+/u).filter(Boolean));
	}

	for (const {words} of mentions) {
		addName(book, words);
	}

	return book;
}

function addName(book: Map<string, Map<string, number>>, words: readonly string[]): void {
	const plain = withoutSuffix(words);
	if (plain.length < 2) {
		return;
	}

	const surname = plain.at(-1)?.toLowerCase() ?? '';
	const full = words.join(' ');
	const names = book.get(surname) ?? new Map<string, number>();
	if (names.size < mostNamesakes || names.has(full)) {
		names.set(full, (names.get(full) ?? 0) + 1);
	}

	book.set(surname, names);
}

function withoutSuffix(words: readonly string[]): readonly string[] {
	return words.length > 1 && nameSuffix.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** The full name for a surname: the most frequent one that ends in it and agrees with the title ("Mrs."). */
export function fullName(words: readonly string[], book: NameBook, gender?: Gender): string {
	const plain = withoutSuffix(words);
	const written = words.join(' ');
	const names = plain.length === 1 ? book.get(plain[0]?.toLowerCase() ?? '') : undefined;
	if (!names) {
		return written;
	}

	let best: string | undefined;
	let most = 0;
	for (const [name, count] of names) {
		const known = genderOfFirstName(name.split(' ', 1)[0] ?? '');
		const agrees = !gender || !known || gender === known;
		const weight = count + (known ? 0.5 : 0); // "Susan Roe" rather than "Prizewinner Roe"
		if (!(agrees && weight > most)) {
			continue;
		}

		best = name;
		most = weight;
	}

	return best ?? written;
}

/** The one full name with these initials ("HV" for Hana Vesely), as interviews label those who talk. */
export function nameOfInitials(label: string, book: NameBook): string | undefined {
	if (!/^\p{Uppercase_Letter}{2,4}$/u.test(label)) {
		return undefined;
	}

	const names = initialsIn.get(book) ?? collectInitials(book);
	initialsIn.set(book, names);
	return names.get(label) ?? undefined;
}

/** A transcript has a label on every line: the initials of a book are made once. */
const initialsIn = new WeakMap<NameBook, ReadonlyMap<string, string | null>>();

/** Full names by their initials; null where several people share them. */
function collectInitials(book: NameBook): ReadonlyMap<string, string | null> {
	const found = new Map<string, string | null>();
	for (const names of book.values()) {
		for (const full of names.keys()) {
			const initials = full.split(' ').map(word => word.charAt(0)).join('');
			found.set(initials, found.has(initials) ? null : full);
		}
	}

	return found;
}
