const windows1252 = new TextDecoder('windows-1252');
const damage = new TextEncoder().encode('\uFFFD');
const longestReplacement = damage.length;

/**
UTF-8 into which bytes of windows-1252 were pasted, as happens where texts of several hands meet: a byte that cannot be UTF-8 is read as that character.
A sequence that was cut off becomes U+FFFD, since its beginning means nothing in any charset. `damaged` is at least the number of such places.
*/
export function decodeMixedUtf8(bytes: Uint8Array, damaged: number): string {
	const mended = new Uint8Array(bytes.length + (damaged * longestReplacement));
	const replacements = Array.from({length: 256}, (_, byte) => new TextEncoder().encode(windows1252.decode(Uint8Array.of(byte))));
	let length = 0;
	let index = 0;
	while (index < bytes.length) {
		const sequence = sequenceAt(bytes, index);
		const single = replacements[bytes[index] ?? 0] ?? damage;
		const piece = sequence.isWhole ? bytes.subarray(index, index + sequence.length) : sequence.length === 1 ? single : damage;
		for (const byte of piece) {
			mended[length++] = byte;
		}

		index += sequence.length;
	}

	return new TextDecoder('utf-8', {ignoreBOM: true}).decode(mended.subarray(0, length));
}

/** The first byte of a sequence of two, three or four bytes lies below the next of these. */
const leads = [0xC2, 0xE0, 0xF0, 0xF5] as const;

/** The sequence at a place, whole or as far as it goes. */
function sequenceAt(bytes: Uint8Array, index: number): {length: number; isWhole: boolean} {
	const lead = bytes[index] ?? 0;
	const expected = lead < 0x80 ? 1 : leads.findIndex(bound => lead < bound) + 1;
	if (lead < 0x80 || expected < 2) {
		return {length: 1, isWhole: lead < 0x80};
	}

	let length = 1;
	while (length < expected && isContinuation(bytes, index + length)) {
		length++;
	}

	return {length, isWhole: length === expected && isSound(lead, bytes[index + 1] ?? 0)};
}

function isContinuation(bytes: Uint8Array, index: number): boolean {
	const byte = bytes[index];
	return byte !== undefined && byte >= 0x80 && byte <= 0xBF;
}

/** Not longer than need be, no half of a surrogate pair, not beyond the last code point. */
function isSound(lead: number, second: number): boolean {
	const [least, most] = {0xE0: [0xA0, 0xBF], 0xED: [0x80, 0x9F], 0xF0: [0x90, 0xBF], 0xF4: [0x80, 0x8F]}[lead] ?? [0x80, 0xBF];
	return second >= (least ?? 0) && second <= (most ?? 0);
}
