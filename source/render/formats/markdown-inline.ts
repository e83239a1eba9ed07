import {type RichText, type Span} from '../../model/article.js';
import {linkableAddress} from '../../terminal/links.js';
import {cleanText} from '../../text/clean.js';
import {type InlineNode, inlineTree} from './inline-tree.js';

const special = /[\\`*_\[\]<>~]/gv;
const entityLike = /&(?=#?\w{1,32};)/gv;

/** Text in which nothing is markup: every character shows as it is. Does not see to the starts of lines. */
export function escapeInline(text: string): string {
	return cleanText(text).replaceAll('\t', ' ').replaceAll(special, '\\$&').replaceAll(entityLike, '\\&');
}

const lineStarts = /^(?:[#+=\-]|\d{1,9}[.\)](?=\s|$))/v;

/** Keeps what begins a line from becoming a heading, a list or a rule; goes after `escapeInline`. */
export function escapeLineStarts(markdown: string): string {
	return markdown.split('\n').map(line => {
		const text = line.trimStart();
		return lineStarts.test(text) ? escapeStart(text) : text;
	}).join('\n');
}

function escapeStart(text: string): string {
	const digits = /^\d*/v.exec(text)?.[0] ?? '';
	return `${digits}\\${text.slice(digits.length)}`;
}

/** An address as the destination of a link; undefined for what may not be one. */
export function linkDestination(address: string): string | undefined {
	const href = URL.canParse(address) && new URL(address).protocol === 'mailto:' ? new URL(address).href : linkableAddress(address);
	return href?.replaceAll(/[\\\(\)<>\s]/gv, character => `%${character.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`);
}

/** Rich text as Markdown on one or more lines; newlines become hard breaks, or what `lineBreak` says. */
export function inlineMarkdown(rich: RichText, lineBreak = '\\\n'): string {
	const spans = joinNeighbours(trimEdges(rich));
	const write = (node: InlineNode): string => {
		if (node.kind === 'text') {
			return escapeInline(node.text).split('\n').join(lineBreak);
		}

		return node.kind === 'span'
			? spanMarkdown(node.span, {inner: node.children.map(child => write(child)).join(''), plain: plainOf(node), start: startOf(node), text: rich.text})
			: node.children.map(child => write(child)).join('');
	};

	return inlineTree({text: rich.text, spans}).map(node => write(node)).join('').trim();
}

type SpanParts = {
	inner: string;
	/** The plain text inside, and where it starts in the whole text. */
	plain: string;
	start: number;
	text: string;
};

function spanMarkdown(span: Span, {inner, plain, start, text}: SpanParts): string {
	switch (span.style) {
		case 'link': {
			const destination = linkDestination(span.href);
			return destination === undefined ? inner : `[${inner}](${destination})`;
		}

		case 'code': {
			return codeSpan(plain);
		}

		case 'emphasis': {
			return isFlanked(text, start, plain) ? `_${inner}_` : `<em>${inner}</em>`;
		}

		case 'strong': {
			return isFlanked(text, start, plain) ? `**${inner}**` : `<strong>${inner}</strong>`;
		}

		case 'subscript':
		case 'superscript': {
			const element = span.style === 'subscript' ? 'sub' : 'sup';
			return `<${element}>${inner}</${element}>`;
		}
	}
}

/** CommonMark takes `_` and `**` for markup only beside white space or punctuation; elsewhere inline HTML says the same. */
function isFlanked(text: string, start: number, plain: string): boolean {
	const before = text[start - 1] ?? ' ';
	const after = text[start + plain.length] ?? ' ';
	return boundary.test(before) && boundary.test(after) && plain.trim() === plain && plain !== '' && !plain.includes('\n');
}

const boundary = /[\s\p{Punctuation}]/v;

function codeSpan(plain: string): string {
	const text = cleanText(plain).replaceAll(/[\t\n]/gv, ' ');
	const longest = (text.match(/`+/gv) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
	const ticks = '`'.repeat(longest + 1);
	const pad = /^[` ]|[` ]$/v.test(text) ? ' ' : '';
	return text.trim() === '' ? text : `${ticks}${pad}${text}${pad}${ticks}`;
}

function plainOf(node: InlineNode): string {
	return node.kind === 'text' ? node.text : node.children.map(child => plainOf(child)).join('');
}

function startOf(node: InlineNode): number {
	const [first] = node.kind === 'text' ? [] : node.children;
	return node.kind === 'text' ? node.start : first ? startOf(first) : 0;
}

/** White space at the edge of a styled stretch would keep its markup from being markup. */
function trimEdges({text, spans}: RichText): Span[] {
	return spans.flatMap(span => {
		const words = text.slice(span.start, span.end);
		const start = span.start + words.length - words.trimStart().length;
		const end = span.end - (words.length - words.trimEnd().length);
		return start < end ? [{...span, start, end}] : [];
	});
}

/** Two stretches of one style side by side would run their marks together. */
function joinNeighbours(spans: readonly Span[]): Span[] {
	const joined: Span[] = [];
	const lastOfStyle = new Map<Span['style'], Span>();
	for (const span of spans.toSorted((first, second) => first.start - second.start)) {
		const last = lastOfStyle.get(span.style);
		if (last && last.style !== 'link' && span.start <= last.end) {
			last.end = Math.max(last.end, span.end);
			continue;
		}

		joined.push(span);
		lastOfStyle.set(span.style, span);
	}

	return joined;
}
