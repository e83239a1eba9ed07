/** The characters windows-1252 has at 0x80 to 0x9F, and the byte of each. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const byteOf = new Map([...windows1252].map((character, index) => [character.codePointAt(0) ?? 0, 0x80 + index] as const));
/** The lead of a UTF-8 sequence read as a character of windows-1252, with what may follow it. */
const misread = /[\u{C2}-\u{F4}][\u{80}-\u{BF}ŒœŠšŸŽƒ‚€ˆ„†‡…‰‹ž˜–—‘’“”•›™]/v;

/** Undoes UTF-8 that was read as windows-1252 or Latin-1 ("â€™" for "’"): only where every character fits and the bytes are valid UTF-8. */
export function mendEncoding(text: string): string {
	if (!misread.test(text)) {
		return text;
	}

	const bytes = new Uint8Array(text.length);
	for (let index = 0; index < text.length; index++) {
		const code = text.codePointAt(index) ?? 0;
		const byte = code < 0x1_00 ? code : byteOf.get(code);
		if (byte === undefined) {
			return text;
		}

		bytes[index] = byte;
	}

	const mended = decodeUtf8(bytes);
	return mended !== undefined && isPlausible(text, mended) ? mended : text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return undefined;
	}
}

/**
Control characters of the second set stand in no real text, and Western letters and punctuation come out of nothing but a misreading; a single
character of another script may be chance ("é —" is the bytes of 頗).
*/
function isPlausible(text: string, mended: string): boolean {
	return /[\u{80}-\u{9F}]/v.test(text) || /[\u{80}-\u{FF}\u{2000}-\u{214F}]/v.test(mended) || (mended.match(/[^\u{0}-\u{7F}]/gv)?.length ?? 0) >= 3;
}
