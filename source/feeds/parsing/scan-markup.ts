/** What a scan finds, as places in the text. A tag's attributes come between its name and its end. */
export type MarkupHandlers = {
	onText: (start: number, end: number) => void;
	onCharacterData: (start: number, end: number) => void;
	onOpeningName: (start: number, end: number) => void;
	onAttribute: (name: Span, value: Span) => void;
	onOpeningEnd: (isSelfClosing: boolean) => void;
	onClosingTag: (start: number, end: number) => void;
};

export type Span = readonly [start: number, end: number];

/**
Cuts the text of a feed into tags, text and character data, in one pass and however broken it is: a `<` that begins no tag is text, an attribute needs no
quotes and no value, and what never ends hides the rest. Feeds are mostly short and of many kinds, so that a state machine by characters is never
done being compiled; this one leaps from bracket to bracket.
*/
export function scanMarkup(text: string, handlers: MarkupHandlers): void {
	let at = 0;
	while (at < text.length) {
		const bracket = text.indexOf('<', at);
		const end = bracket === -1 ? text.length : bracket;
		if (end > at) {
			handlers.onText(at, end);
		}

		at = bracket === -1 ? end : scanBracket(text, bracket, handlers);
	}
}

/** Reads what a `<` begins; each of these readers returns the place behind what it read. */
function scanBracket(text: string, start: number, handlers: MarkupHandlers): number {
	switch (text[start + 1]) {
		case '!': {
			return scanDeclaration(text, start, handlers);
		}

		case '?': {
			return placeAfter(text, '?>', start + 2);
		}

		case '/': {
			return scanClosingTag(text, start + 2, handlers);
		}

		default: {
			return endOfWord(text, start + 1) > start + 1 ? scanOpeningTag(text, start + 1, handlers) : scanStrayBracket(start, handlers);
		}
	}
}

function scanStrayBracket(start: number, handlers: MarkupHandlers): number {
	handlers.onText(start, start + 1);
	return start + 1;
}

const characterData = '<![CDATA[';

function scanDeclaration(text: string, start: number, handlers: MarkupHandlers): number {
	if (!text.startsWith(characterData, start)) {
		return text.startsWith('<!--', start) ? placeAfter(text, '-->', start + 4) : placeAfter(text, '>', start + 2);
	}

	const end = text.indexOf(']]>', start + characterData.length);
	handlers.onCharacterData(start + characterData.length, end === -1 ? text.length : end);
	return end === -1 ? text.length : end + 3;
}

function scanClosingTag(text: string, start: number, handlers: MarkupHandlers): number {
	const nameStart = endOfSpace(text, start);
	const nameEnd = endOfWord(text, nameStart);
	if (nameEnd > nameStart && nameEnd < text.length) {
		handlers.onClosingTag(nameStart, nameEnd);
	}

	return placeAfter(text, '>', nameEnd);
}

function scanOpeningTag(text: string, start: number, handlers: MarkupHandlers): number {
	let at = endOfWord(text, start);
	handlers.onOpeningName(start, at);
	while (at < text.length) {
		at = endOfSpace(text, at);
		const isSlash = text[at] === '/';
		at = isSlash ? endOfSpace(text, at + 1) : at;
		if (text[at] === '>') {
			handlers.onOpeningEnd(isSlash);
			return at + 1;
		}

		at = isSlash ? at : scanAttribute(text, at, handlers);
	}

	return at;
}

function scanAttribute(text: string, start: number, handlers: MarkupHandlers): number {
	const nameEnd = endOfAttributeName(text, start + 1);
	const equals = endOfSpace(text, nameEnd);
	if (text[equals] !== '=') {
		handlers.onAttribute([start, nameEnd], [nameEnd, nameEnd]);
		return equals;
	}

	const valueStart = endOfSpace(text, equals + 1);
	const quote = text[valueStart];
	const isQuoted = quote === '"' || quote === '\'';
	const valueEnd = isQuoted ? text.indexOf(quote, valueStart + 1) : endOfBareValue(text, valueStart);
	if (valueEnd === -1) {
		return text.length;
	}

	handlers.onAttribute([start, nameEnd], [isQuoted ? valueStart + 1 : valueStart, valueEnd]);
	return isQuoted ? valueEnd + 1 : valueEnd;
}

function placeAfter(text: string, mark: string, from: number): number {
	const place = text.indexOf(mark, from);
	return place === -1 ? text.length : place + mark.length;
}

function endOfSpace(text: string, from: number): number {
	let at = from;
	while (at < text.length && isSpace(text.charCodeAt(at))) {
		at++;
	}

	return at;
}

/** The name of a tag ends at white space, `/` or `>`. */
function endOfWord(text: string, from: number): number {
	let at = from;
	while (at < text.length && !endsWord(text.charCodeAt(at))) {
		at++;
	}

	return at;
}

function endOfAttributeName(text: string, from: number): number {
	let at = from;
	while (at < text.length && !endsWord(text.charCodeAt(at)) && text.charCodeAt(at) !== codes.equals) {
		at++;
	}

	return at;
}

function endOfBareValue(text: string, from: number): number {
	let at = from;
	while (at < text.length && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== codes.greater) {
		at++;
	}

	return at;
}

const codes = {tab: 0x09, verticalTab: 0x0B, carriageReturn: 0x0D, space: 0x20, slash: 0x2F, equals: 0x3D, greater: 0x3E};

function isSpace(code: number): boolean {
	return code === codes.space || (code >= codes.tab && code <= codes.carriageReturn && code !== codes.verticalTab);
}

function endsWord(code: number): boolean {
	return code === codes.greater || code === codes.slash || isSpace(code);
}
