import {isAscii} from 'node:buffer';
import {charsetOfLabel} from './charset-labels.js';
import {decodeMixedUtf8} from './decode-mixed.js';
import {guessCharsets} from './guess-charset.js';

export type DecodeOptions = {
	/** The Content-Type header, whole. */
	contentType?: string;
	/** Where a charset may stand in the text itself: an XML declaration, a meta element, nowhere. */
	kind: 'xml' | 'html' | 'text';
};

/** How much of a document is searched for a declaration of its charset. */
const declarationBytes = 4096;

/**
Bytes to text: byte order mark, then UTF-16 or UTF-32 by the pattern of the first characters, then the HTTP charset unless the bytes are
plainly UTF-8, then what the document declares, then UTF-8, then a guess, then windows-1252. Never throws; what no charset explains becomes U+FFFD.
*/
export function decodeText(bytes: Uint8Array, options: DecodeOptions): string {
	const marked = markedCharset(bytes) ?? patternCharset(bytes);
	const text = marked ? decodeAs(bytes, marked, 'lenient') : isPlainAscii(bytes) ? latin1(bytes) : decodeUnmarked(bytes, options);
	return text?.replace(/^\u{FEFF}/v, '') ?? '';
}

/** ASCII means the same in every charset that keeps it; only those that switch by escapes make something else of it. */
function isPlainAscii(bytes: Uint8Array): boolean {
	return isAscii(bytes) && !bytes.includes(0x1B);
}

function latin1(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function decodeUnmarked(bytes: Uint8Array, options: DecodeOptions): string {
	const utf8 = decodeAs(bytes, 'utf8', 'strict');
	for (const charset of statedCharsets(bytes, options)) {
		const text = utf8 !== undefined && !isPossible(charset, utf8, bytes) ? utf8 : decodeAs(bytes, charset, 'strict');
		if (text !== undefined) {
			return text;
		}
	}

	// ASCII with escapes into two-byte characters is sound UTF-8 as well.
	const japanese = utf8?.includes('\u001B$') ? decodeAs(bytes, 'iso-2022-jp', 'strict') : undefined;
	return japanese ?? utf8 ?? damagedUtf8(bytes) ?? guessed(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

/**
Bytes that are sound UTF-8 are UTF-8, whatever a label says; only a few bytes beyond ASCII may be chance in a charset of two bytes a character.
UTF-16 and UTF-32 are never sound UTF-8: without a mark or a pattern of zero bytes their label is wrong.
*/
function isPossible(charset: string, utf8: string, bytes: Uint8Array): boolean {
	return doubleByte.has(charset) && bytes.length - utf8.length < 6;
}

const doubleByte = new Set(['gb18030', 'gbk', 'gb2312', 'big5', 'big5-hkscs', 'euc-jp', 'euc-kr', 'iso-2022-jp', 'shift_jis']);

function statedCharsets(bytes: Uint8Array, {contentType, kind}: DecodeOptions): string[] {
	const fromHeader = /charset\s*=\s*["']?([^\s"',;]{1,40})/iv.exec(contentType?.slice(0, 1000) ?? '')?.[1];
	return [charsetOfLabel(fromHeader), charsetOfLabel(declaredLabel(bytes, kind))].filter(charset => charset !== undefined);
}

function declaredLabel(bytes: Uint8Array, kind: DecodeOptions['kind']): string | undefined {
	if (kind === 'text') {
		return undefined;
	}

	const head = latin1(bytes.subarray(0, declarationBytes));
	const xml = /<\?xml[^>]{0,200}?\sencoding\s*=\s*["']?([^\s"'>?]{1,40})/iv.exec(head)?.[1];
	return xml ?? (kind === 'html' ? /<meta[^>]{0,500}?charset\s*=\s*["']?([^\s"'\/;>]{1,40})/iv.exec(head)?.[1] : undefined);
}

function markedCharset(bytes: Uint8Array): string | undefined {
	const [a, b, c, d] = bytes;
	if (a === 0xEF && b === 0xBB && c === 0xBF) {
		return 'utf8';
	}

	if (a === 0xFF && b === 0xFE) {
		return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
	}

	if (a === 0xFE && b === 0xFF) {
		return 'utf-16be';
	}

	return a === 0 && b === 0 && c === 0xFE && d === 0xFF ? 'utf-32be' : undefined;
}

/** Text starts with ASCII ("<", "{", white space): the zero bytes around it tell UTF-16 and UTF-32 apart. */
function patternCharset(bytes: Uint8Array): string | undefined {
	if (bytes[0] !== 0 && bytes[1] !== 0) {
		return undefined;
	}

	const zeros = [...bytes.subarray(0, 4)].map(byte => (byte === 0 ? '0' : 'x')).join('');
	return {'0x0x': 'utf-16be', x0x0: 'utf-16le', '000x': 'utf-32be', x000: 'utf-32le'}[zeros];
}

function decodeAs(bytes: Uint8Array, charset: string, mode: 'strict' | 'lenient'): string | undefined {
	if (charset.startsWith('utf-32')) {
		return decodeUtf32(bytes, charset.endsWith('le'));
	}

	try {
		return new TextDecoder(charset, {fatal: mode === 'strict', ignoreBOM: true}).decode(bytes);
	} catch {
		return undefined;
	}
}

function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const units = new Uint16Array(Math.floor(bytes.length / 4) * 2);
	let length = 0;
	for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
		const codePoint = view.getUint32(offset, isLittleEndian);
		const isCharacter = codePoint <= 0x10_FF_FF && (codePoint < 0xD8_00 || codePoint > 0xDF_FF);
		for (const unit of isCharacter ? codeUnits(codePoint) : [0xFF_FD]) {
			units[length++] = unit;
		}
	}

	return new TextDecoder('utf-16le').decode(units.subarray(0, length));
}

function codeUnits(codePoint: number): number[] {
	const beyond = codePoint - 0x1_00_00;
	return beyond < 0 ? [codePoint] : [0xD8_00 + Math.floor(beyond / 0x4_00), 0xDC_00 + (beyond % 0x4_00)];
}

/** One bad byte must not turn a whole UTF-8 document into another charset: up to a fifth of the characters beyond ASCII may be broken. */
function damagedUtf8(bytes: Uint8Array): string | undefined {
	const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
	const broken = count(text, /\u{FFFD}/gv);
	const sound = count(text, /[\u{80}-\u{FFFC}]/gv);
	return broken < (sound + broken) / 5 ? decodeMixedUtf8(bytes, broken) : undefined;
}

function count(text: string, pattern: RegExp): number {
	let total = 0;
	while (pattern.test(text)) {
		total++;
	}

	return total;
}

/** The likeliest charset that decodes the whole without an error. */
function guessed(bytes: Uint8Array): string | undefined {
	for (const charset of guessCharsets(bytes)) {
		const text = decodeAs(bytes, charset, 'strict');
		if (text !== undefined) {
			return text;
		}
	}

	return undefined;
}
