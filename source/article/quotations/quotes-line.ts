import {findQuotations} from './find-quotations.js';

/** A line of `quotes --jsonl`, in and out. */
export type QuotesInput = {id: unknown; text: string; language?: string};

export type QuotesOutput = {
	id: unknown;
	quotes: Array<{start: number; end: number; speaker: {name: string; start: number; end: number} | null}>;
};

/** The quotations of one text as the line mode prints them; one that goes on over paragraphs is one stretch from its first run to its last. */
export function quotesLine({id, text, language}: QuotesInput): QuotesOutput {
	const quotes = findQuotations({text, ...language !== undefined && {language}}).map(({runs, speaker}) => ({
		start: runs[0]?.start ?? 0,
		end: runs.at(-1)?.end ?? 0,
		speaker: speaker ? {name: speaker.name, start: speaker.start, end: speaker.end} : null,
	}));
	return {id, quotes};
}
