/** A line of the text without its line break; UTF-16 offsets. White space at both ends is outside. */
export type Line = {start: number; end: number};

/** The lines of a text that hold anything. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	while (start <= text.length) {
		const next = text.indexOf('\n', start);
		const end = next === -1 ? text.length : next;
		const line = trimmed(text, start, end);
		if (line.start < line.end) {
			lines.push(line);
		}

		start = end + 1;
	}

	return lines;
}

function trimmed(text: string, start: number, end: number): Line {
	while (start < end && isBlank(text[start] ?? '')) {
		start++;
	}

	while (end > start && isBlank(text[end - 1] ?? '')) {
		end--;
	}

	return {start, end};
}

// White space, and the invisible direction marks that some pages leave before a quotation mark.
function isBlank(character: string): boolean {
	return /[\s\u{200B}-\u{200F}\u{202A}-\u{202E}]/u.test(character);
}
