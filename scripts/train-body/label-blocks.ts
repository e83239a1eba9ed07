/*
Which blocks of a page belong to its article, told by a human's text of it: long blocks by the share of their four-word runs that the text holds,
short ones by standing word for word where their neighbours say.
*/

export type Truth = {
	text?: string;
	/** A second text that is right as well (with the deck). */
	also?: string;
	/** Where there is no text: words that must be kept, and words that must not. */
	with?: string[];
	without?: string[];
};

export type Label = {isBody: boolean; weight: number};

export function wordsOf(text: string): string[] {
	return text.match(/[\p{Letter}\p{Number}_]+/gu) ?? [];
}

export function labelBlocks(texts: readonly string[], truth: Truth): Label[] {
	if (truth.text === undefined) {
		return texts.map(text => segmentLabel(text, truth));
	}

	const labels = alignedLabels(texts, truth.text);
	if (truth.also === undefined) {
		return labels;
	}

	const wider = alignedLabels(texts, truth.also);
	return labels.map((label, index) => label.isBody === wider[index]?.isBody ? label : {isBody: label.isBody, weight: 0});
}

function segmentLabel(text: string, truth: Truth): Label {
	const squashed = squash(text);
	const holds = (segments: string[] | undefined) => segments?.some(segment => squash(segment) !== '' && squashed.includes(squash(segment))) ?? false;
	const isBody = holds(truth.with);
	return {isBody, weight: isBody === holds(truth.without) ? 0 : 1};
}

function squash(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim();
}

const run = 4;

function alignedLabels(texts: readonly string[], truthText: string): Label[] {
	const truth = wordsOf(truthText);
	const places = new Map<string, number[]>();
	for (let at = 0; at + run <= truth.length; at++) {
		const key = truth.slice(at, at + run).join(' ');
		const known = places.get(key);
		if (known) {
			known.push(at);
		} else {
			places.set(key, [at]);
		}
	}

	const words = texts.map(text => wordsOf(text));
	const labels = words.map(block => longLabel(block, places));
	dropRepeats(texts, labels, truthText);
	const weights = words.map(block => (block.length + 4) / (truth.length + 60));
	placeShort(words, labels, truth);
	return labels.map(({isBody}, index) => ({isBody, weight: Math.min(0.5, weights[index] ?? 0) * doubt(labels[index]?.share)}));
}

type Aligned = {isBody: boolean; isLong: boolean; share?: number; start: number; end: number};

function longLabel(block: readonly string[], places: ReadonlyMap<string, number[]>): Aligned {
	if (block.length < 6) {
		return {isBody: false, isLong: false, start: -1, end: -1};
	}

	let found = 0;
	let start = -1;
	let end = -1;
	for (let at = 0; at + run <= block.length; at++) {
		const where = places.get(block.slice(at, at + run).join(' '));
		if (!where) {
			continue;
		}

		found++;
		start = start === -1 ? where[0] ?? -1 : start;
		end = (where.at(-1) ?? 0) + run;
	}

	const share = found / (block.length - run + 1);
	return {isBody: share >= 0.5, isLong: true, share, start, end};
}

/** Blocks that are half right teach little. */
function doubt(share: number | undefined): number {
	return share === undefined ? 1 : Math.max(0.1, Math.abs(share - 0.5) * 2);
}

/** A text that stands twice on the page and once in the truth: the one among other body blocks counts. */
function dropRepeats(texts: readonly string[], labels: Aligned[], truth: string): void {
	const seen = new Map<string, number[]>();
	for (const [index, text] of texts.entries()) {
		if (labels[index]?.isBody) {
			seen.set(text, [...(seen.get(text) ?? []), index]);
		}
	}

	for (const [text, indexes] of seen) {
		if (indexes.length < 2) {
			continue;
		}

		const wanted = Math.max(1, squash(truth).split(squash(text)).length - 1);
		const ranked = indexes.toSorted((a, b) => neighboursIn(labels, b) - neighboursIn(labels, a));
		for (const index of ranked.slice(wanted)) {
			const label = labels[index];
			if (label) {
				label.isBody = false;
			}
		}
	}
}

function neighboursIn(labels: readonly Aligned[], index: number): number {
	return labels.slice(Math.max(0, index - 4), index + 5).filter(({isBody}) => isBody).length;
}

function placeShort(words: ReadonlyArray<readonly string[]>, labels: Aligned[], truth: readonly string[]): void {
	for (const [index, block] of words.entries()) {
		const label = labels[index];
		if (!label || label.isLong || block.length === 0) {
			continue;
		}

		const before = labels.findLastIndex((other, at) => at < index && other.isBody && other.end >= 0);
		const after = labels.findIndex((other, at) => at > index && other.isBody && other.isLong);
		const from = before === -1 ? 0 : labels[before]?.end ?? 0;
		const to = after === -1 ? truth.length : labels[after]?.start ?? truth.length;
		if (Math.max(index - before, before === -1 ? 99 : 0) > 60 && (after === -1 || after - index > 60)) {
			continue;
		}

		const at = find(truth, block, {from, to});
		if (at !== -1) {
			labels[index] = {isBody: true, isLong: false, start: at, end: at + block.length};
		}
	}
}

function find(truth: readonly string[], block: readonly string[], {from, to}: {from: number; to: number}): number {
	for (let at = from; at + block.length <= to; at++) {
		if (block.every((word, step) => truth[at + step] === word)) {
			return at;
		}
	}

	return -1;
}
