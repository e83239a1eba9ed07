import {type Article, type Author, type Block, type ListItem, type Quotation, type Span} from '../../model/article.js';
import {bodyText} from '../../model/body-text.js';
import {safeJson} from '../../text/safe-json.js';
import {quotationBounds, quotedString} from '../../model/quotation-text.js';

/** Which shape the JSON has; the schema of that name is in the package, `schema/article.schema.json`. */
export const articleSchemaName = 'https://pullquote.example/schema/article-1.json';

export type SpanJson = {
	start: number;
	end: number;
	style: 'emphasis' | 'strong' | 'code' | 'subscript' | 'superscript' | 'link';
	/** The address of a link. */
	href: string | null;
};

export type RichTextJson = {text: string; spans: SpanJson[]};

export type ListItemJson = RichTextJson & {depth: number; marker: string};

export type BlockJson =
	| (RichTextJson & {kind: 'paragraph'})
	| (RichTextJson & {kind: 'pullquote'})
	| (RichTextJson & {kind: 'heading'; level: number})
	| {kind: 'list'; items: ListItemJson[]}
	| (RichTextJson & {kind: 'blockquote'; group: number; cite: string | null})
	| {kind: 'preformatted'; text: string; language: string | null}
	| {kind: 'table'; rows: string[][]; header: boolean}
	| {kind: 'figure'; caption: string | null; credit: string | null; alt: string | null; source: string | null}
	| {kind: 'rule'};

export type SpeakerJson = {
	/** The name as resolved, the mention as written, and where the mention stands in the string that `in` of the quotation names. */
	name: string;
	mention: string;
	start: number;
	end: number;
	/** The verb or phrase that reports. */
	cue: string | null;
};

export type QuotationJson = {
	/** The words with their marks: `document[in].slice(start, end)`. */
	text: string;
	/** The string the offsets point into; `caption` is that of the figure at index `block` of `blocks`. */
	in: 'text' | 'title' | 'caption';
	block: number | null;
	start: number;
	end: number;
	kind: 'direct' | 'mixed' | 'block';
	runs: Array<[start: number, end: number]>;
	speaker: SpeakerJson | null;
};

export type AuthorJson = {
	name: string;
	url: string | null;
	role: string | null;
	note: string | null;
	confidence: 'high' | 'medium' | 'low';
};

export type ExtractionJson = {
	source: 'page' | 'feed' | 'text';
	truncated: boolean;
	omitted: Array<{kind: string; text: string}>;
	quotationsInSource: number;
	quotationsKept: number;
	/** Sentences about bounds that were met. */
	notices: string[];
};

/** An article as JSON. Absent values are null, absent lists empty; no field is ever left out. Offsets count UTF-16 units. */
export type ArticleJson = {
	schema: string;
	/** The entry's id in the library. */
	id: number | null;
	url: string | null;
	title: string;
	subtitle: string | null;
	authors: AuthorJson[];
	/** ISO 8601. */
	published: string | null;
	updated: string | null;
	publisher: string | null;
	section: string | null;
	/** BCP 47. */
	language: string | null;
	leadImage: string | null;
	/** The body alone; blocks separated by a blank line. */
	text: string;
	blocks: BlockJson[];
	quotations: QuotationJson[];
	extraction: ExtractionJson;
};

/** The JSON of an article; `id` where it is an entry of the library. */
export function articleToJson(article: Article, id?: number): ArticleJson {
	const text = bodyText(article.blocks);
	return {
		schema: articleSchemaName,
		id: id ?? null,
		url: article.url ?? null,
		title: article.title,
		subtitle: article.subtitle ?? null,
		authors: article.authors.map(author => authorJson(author)),
		published: article.published ?? null,
		updated: article.updated ?? null,
		publisher: article.publisher ?? null,
		section: article.section ?? null,
		language: article.language ?? null,
		leadImage: article.leadImage ?? null,
		text,
		blocks: article.blocks.map(block => blockJson(block)),
		quotations: article.quotations.map(quotation => quotationJson(article, quotation, text)),
		extraction: extractionJson(article),
	};
}

/** As text: on one line for the line mode, else indented for people. */
export function formatJson(article: Article, {id, isLine = false}: {id?: number; isLine?: boolean} = {}): string {
	return safeJson(articleToJson(article, id), isLine ? undefined : '\t');
}

/** One quotation; `body` is the body text of the article. */
export function quotationJson(article: Article, quotation: Quotation, body: string): QuotationJson {
	const {start, end} = quotationBounds(quotation);
	const {speaker} = quotation;
	return {
		text: quotedString(article, quotation, body).slice(start, end),
		in: quotation.in,
		block: quotation.in === 'caption' ? quotation.block : null,
		start,
		end,
		kind: quotation.kind,
		runs: quotation.runs.map(run => [run.start, run.end]),
		speaker: speaker ? {name: speaker.name, mention: speaker.mention, start: speaker.start, end: speaker.end, cue: speaker.cue ?? null} : null,
	};
}

function authorJson({name, url, role, note, confidence}: Author): AuthorJson {
	return {name, url: url ?? null, role: role ?? null, note: note ?? null, confidence};
}

function extractionJson({extraction}: Article): ExtractionJson {
	const {source, truncated, omitted, quotationsInSource, quotationsKept, notices} = extraction;
	return {source, truncated, omitted: omitted.map(({kind, text}) => ({kind, text})), quotationsInSource, quotationsKept, notices};
}

function blockJson(block: Block): BlockJson {
	switch (block.kind) {
		case 'list': {
			return {kind: block.kind, items: block.items.map(item => listItemJson(item))};
		}

		case 'preformatted': {
			return {kind: block.kind, text: block.text, language: block.language ?? null};
		}

		case 'table': {
			return {kind: block.kind, rows: block.rows, header: block.header};
		}

		case 'figure': {
			const {kind, caption = null, credit = null, alt = null, source = null} = block;
			return {kind, caption, credit, alt, source};
		}

		case 'rule': {
			return {kind: block.kind};
		}

		default: {
			return textBlockJson(block);
		}
	}
}

type TextBlock = Extract<Block, {spans: Span[]}>;

function textBlockJson(block: TextBlock): BlockJson {
	const rich = {text: block.text, spans: block.spans.map(span => spanJson(span))};
	switch (block.kind) {
		case 'heading': {
			return {kind: block.kind, level: block.level, ...rich};
		}

		case 'blockquote': {
			return {kind: block.kind, group: block.group, cite: block.cite ?? null, ...rich};
		}

		case 'paragraph':
		case 'pullquote': {
			return {kind: block.kind, ...rich};
		}
	}
}

function listItemJson({text, spans, depth, marker}: ListItem): ListItemJson {
	return {text, spans: spans.map(span => spanJson(span)), depth, marker};
}

function spanJson(span: Span): SpanJson {
	return {start: span.start, end: span.end, style: span.style, href: span.style === 'link' ? span.href : null};
}
