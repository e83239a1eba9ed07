import {analyse} from 'chardet';
import {charsetOfLabel} from './charset-labels.js';

const sampleBytes = 65_536;
const leastConfidence = 5;
/** In Latin scripts, letters beyond ASCII stand alone or in pairs; in all others whole words are made of them. */
const longestLatinRun = 3;
const latin = new Set(['windows-1252', 'iso-8859-2', 'windows-1250', 'windows-1254', 'windows-1258', 'iso-8859-15']);
/** What the guesser calls by the name of a subset. */
const supersets: Readonly<Record<string, string>> = {'ISO-8859-1': 'windows-1252', 'ISO-8859-8': 'windows-1255', 'ISO-8859-9': 'windows-1254'};

/** The charsets that bytes without any label may be in, the likeliest first. */
export function guessCharsets(bytes: Uint8Array): string[] {
	const sample = withoutMarkup(bytes.subarray(0, sampleBytes));
	const candidates = analyse(sample).filter(({confidence}) => confidence >= leastConfidence)
		.map(({name}) => charsetOfLabel(supersets[name] ?? name)).filter(charset => charset !== undefined);
	const others = candidates.filter(charset => !latin.has(charset));
	return meanRun(sample) < longestLatinRun ? candidates : isThai(sample) ? ['windows-874', ...others] : others;
}

/** The guesser misses Thai, whose bytes no other script uses so: consonants from 0xA1 to 0xC0, vowels and tones from 0xD0, gaps at 0xDB and 0xFC. */
function isThai(sample: Uint8Array): boolean {
	const high = sample.filter(byte => byte >= 0x80);
	const share = (ranges: ReadonlyArray<readonly [from: number, to: number]>) =>
		high.filter(byte => ranges.some(([from, to]) => byte >= from && byte <= to)).length / Math.max(1, high.length);
	return share([[0xA1, 0xDA], [0xDF, 0xFB]]) > 0.98 && share([[0xA1, 0xC0]]) > 0.25 && share([[0xD0, 0xDA], [0xE0, 0xEE]]) > 0.15;
}

/** Tags are ASCII and would make every text look English. Their brackets are no part of any character in any charset. */
function withoutMarkup(bytes: Uint8Array): Uint8Array {
	const text = new Uint8Array(bytes.length);
	let length = 0;
	let isInside = false;
	for (const byte of bytes) {
		isInside = byte === 0x3C || (isInside && byte !== 0x3E);
		if (!isInside) {
			text[length++] = byte === 0x3E ? 0x20 : byte;
		}
	}

	return text.subarray(0, length);
}

/** How many bytes beyond ASCII stand together on average. */
function meanRun(bytes: Uint8Array): number {
	let runs = 0;
	let high = 0;
	let before = 0;
	for (const byte of bytes) {
		high += byte >= 0x80 ? 1 : 0;
		runs += byte >= 0x80 && before < 0x80 ? 1 : 0;
		before = byte;
	}

	return runs === 0 ? 0 : high / runs;
}
