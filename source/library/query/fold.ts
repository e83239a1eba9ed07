/** Text as it is compared: without case and accents, as the search index does it. */
export function fold(text: string): string {
	return text.normalize('NFKD').replaceAll(/\p{Mark}+/gv, '').toLowerCase();
}

/** The words of a name, folded, with a space on each side, so that one can be found in another in whole words: ` joe biden ` holds ` biden `. */
export function wordKey(text: string): string {
	const words = fold(text).match(/[\p{Letter}\p{Number}]+/gv) ?? [];
	return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
