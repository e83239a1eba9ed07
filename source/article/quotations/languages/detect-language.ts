/** How much of the text decides, in UTF-16 units. */
const sampleLength = 6000;

/** The language whose small words are the most frequent in the text, by code; nothing when none are frequent. */
export function detectLanguage(text: string, signatures: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
	const words = text.slice(0, sampleLength).toLowerCase().match(/\p{Letter}+/gu) ?? [];
	let best: string | undefined;
	let most = words.length * 0.08;
	for (const [code, signature] of signatures) {
		const count = words.filter(word => signature.has(word)).length;
		if (!(count > most)) {
			continue;
		}

		most = count;
		best = code;
	}

	return best;
}
