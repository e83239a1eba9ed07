/**
The article model: what extraction produces, what the library stores as JSON, and what every output is made from.

All positions are UTF-16 offsets. Positions of quotations point into one string per article, `bodyText(blocks)`, or into the title or a caption
(see `Quotation.in`), so that screen, JSON and HTML mark the same characters.
*/

/** Plain text with styled stretches. Spans never overlap in the same style; `start` < `end` ≤ `text.length`. */
export type RichText = {
	text: string;
	spans: Span[];
};

export type SpanStyle = 'emphasis' | 'strong' | 'code' | 'subscript' | 'superscript';

export type Span =
	| {start: number; end: number; style: SpanStyle}
	| {start: number; end: number; style: 'link'; href: string};

export type ListItem = RichText & {
	/** 0 for the outermost list. */
	depth: number;
	/** What stands before the item: `•` or `3.` */
	marker: string;
};

export type Block =
	| ({kind: 'paragraph'} & RichText)
	/** A paragraph that repeats words of the body; kept in the text, folded on screen. */
	| ({kind: 'pullquote'} & RichText)
	| ({kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6} & RichText)
	| {kind: 'list'; items: ListItem[]}
	/** One paragraph of a block quotation; neighbours with the same `group` belong to one quotation. */
	| ({kind: 'blockquote'; group: number; cite?: string} & RichText)
	| {kind: 'preformatted'; text: string; language?: string}
	| {kind: 'table'; rows: string[][]; header: boolean}
	| {kind: 'figure'; caption?: string; credit?: string; alt?: string; source?: string}
	| {kind: 'rule'};

export type BlockKind = Block['kind'];

export type Confidence = 'high' | 'medium' | 'low';

export type Author = {
	name: string;
	url?: string;
	role?: string;
	/** The biographical note, plain text; paragraphs separated by a newline. */
	note?: string;
	confidence: Confidence;
};

export type QuotationKind = 'direct' | 'mixed' | 'block';

/** Where a quotation stands: the body text, the title, or the caption of the figure at index `block` of the blocks. */
export type QuotationPlace = {in: 'text'} | {in: 'title'} | {in: 'caption'; block: number};

export type Run = {start: number; end: number};

export type Speaker = {
	/** The name as resolved ("Joe Biden" for "he"); a common noun or an institution as written. */
	name: string;
	/** The mention as written, and where it stands in the string that the quotation's `in` names. */
	mention: string;
	start: number;
	end: number;
	/** The verb or phrase that reports: "said", "deemed". */
	cue?: string;
};

/** One marked run of text, with its marks; a run per paragraph where it goes on over several. `runs` is never empty. */
export type Quotation = QuotationPlace & {
	kind: QuotationKind;
	runs: Run[];
	speaker?: Speaker;
};

export type OmittedKind =
	| 'navigation' | 'share' | 'related' | 'newsletter' | 'subscription' | 'cookies' | 'byline' | 'date' | 'author-note' | 'tags'
	| 'comments' | 'legal' | 'caption' | 'advertisement' | 'deck' | 'other';

export type Omitted = {kind: OmittedKind; text: string};

export type ExtractionSource = 'page' | 'feed' | 'text';

export type Extraction = {
	source: ExtractionSource;
	/** True when the publisher shows only part of the article (paywall, teaser) or a bound cut it. */
	truncated: boolean;
	/** What was left out, in reading order; bounded. */
	omitted: Omitted[];
	/** Quotations counted in the article's region of the source, and in the result. */
	quotationsInSource: number;
	quotationsKept: number;
	/** Sentences for the reader about bounds that were met ("The page was cut at 8 MB."). */
	notices: string[];
};

export type Article = {
	url?: string;
	title: string;
	subtitle?: string;
	authors: Author[];
	/** ISO 8601, with the zone as given by the source. */
	published?: string;
	updated?: string;
	publisher?: string;
	section?: string;
	/** BCP 47, lower case ("en", "de-at"). */
	language?: string;
	leadImage?: string;
	blocks: Block[];
	quotations: Quotation[];
	extraction: Extraction;
};
