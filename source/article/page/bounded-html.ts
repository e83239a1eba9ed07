import {Parser} from 'htmlparser2';
import {limits} from '../../model/limits.js';

type Attributes = Record<string, string>;

type Writer = {
	head: string[];
	body: string[];
	rootAttributes: Attributes;
	bodyAttributes: Attributes;
	inHead: boolean;
	/** Whether each open element was written; its length is the depth in the source. */
	open: boolean[];
	/** Open elements that were written, and all that were written so far. */
	written: number;
	count: number;
	/** Characters of text written so far. */
	textLength: number;
	/** The depth at which a dropped element opened; 0 while nothing is dropped. */
	droppedAt: number;
	inDrawing: boolean;
	/** Inside JSON-LD, which is written as it stands. */
	inScript: boolean;
};

/**
HTML with the same content and a known shape: one head, one body, no scripts but JSON-LD, no styles, drawings, comments or form values, and
within the bounds on size, depth and attributes. What is deeper than the bound keeps its text. `end` is how far the source was read where it was
cut. Takes linear time and no stack.
*/
export function boundedHtml(html: string): {html: string; isCut: boolean; end: number} {
	const writer = emptyWriter();
	const parser = new Parser({
		onopentag(name, attributes) {
			openElement(writer, name, attributes);
		},
		ontext(text) {
			writeText(writer, text);
		},
		onclosetag(name) {
			closeElement(writer, name);
		},
	});
	const end = Math.min(html.length, limits.pageBytesDecoded);
	let start = 0;
	for (; start < end && writer.open.length < deepestSource && !isFull(writer); start += partLength) {
		parser.write(html.slice(start, Math.min(start + partLength, end)));
	}

	parser.end();
	const root = attributesText(writer.rootAttributes);
	return {
		html: `<!DOCTYPE html><html${root}><head>${writer.head.join('')}</head><body${attributesText(writer.bodyAttributes)}>${writer.body.join('')}</body></html>`,
		isCut: start < html.length,
		end: Math.min(start, end),
	};
}

/** More text than any article has, or all elements that fit and an article's worth of text. */
function isFull({textLength, count}: Writer): boolean {
	return textLength > limits.articleTextLength || (count >= mostElements && textLength > enoughText);
}

function emptyWriter(): Writer {
	return {head: [], body: [], rootAttributes: {}, bodyAttributes: {}, inHead: true, open: [], written: 0, count: 0, textLength: 0, droppedAt: 0, inDrawing: false, inScript: false};
}

function openElement(writer: Writer, name: string, attributes: Attributes): void {
	writer.open.push(false);
	if (writer.droppedAt > 0 && !doesEndDrawing(writer, name)) {
		return;
	}

	writer.droppedAt = 0;

	if (isDropped(name, attributes)) {
		writer.droppedAt = writer.open.length;
		writer.inDrawing = name === 'svg';
		return;
	}

	if (skeleton.has(name)) {
		openSkeleton(writer, name, attributes);
		return;
	}

	writer.inHead &&= headElements.has(name);
	writer.inScript = name === 'script';
	if (writer.written >= limits.elementDepth || writer.count >= mostElements) {
		return;
	}

	place(writer).push(`<${name}${attributesText(attributes)}>`);
	writer.open[writer.open.length - 1] = true;
	writer.written++;
	writer.count++;
}

/** An `svg` that is never closed must not swallow the page: a paragraph or heading inside it ends it, as in browsers. */
function doesEndDrawing(writer: Writer, name: string): boolean {
	return writer.inDrawing && endsDrawing.has(name);
}

function openSkeleton(writer: Writer, name: string, attributes: Attributes): void {
	if (name === 'html') {
		writer.rootAttributes = {...attributes, ...writer.rootAttributes};
	} else if (name === 'body') {
		writer.inHead = false;
		writer.bodyAttributes = {...attributes, ...writer.bodyAttributes};
	}
}

function writeText(writer: Writer, text: string): void {
	if (writer.droppedAt > 0) {
		return;
	}

	if (writer.inHead && writer.written === 0 && text.trim() !== '') {
		writer.inHead = false;
	}

	writer.textLength += writer.inScript ? 0 : text.trim().length;
	place(writer).push(writer.inScript ? text.replaceAll('</', '<\\/') : escapeText(text));
}

function closeElement(writer: Writer, name: string): void {
	const wasWritten = writer.open.pop() ?? false;
	if (writer.droppedAt > writer.open.length) {
		writer.droppedAt = 0;
	}

	writer.inScript &&= name !== 'script';
	if (!wasWritten) {
		return;
	}

	writer.written--;
	place(writer).push(voidElements.has(name) ? '' : `</${name}>`);
}

function place(writer: Writer): string[] {
	return writer.inHead ? writer.head : writer.body;
}

function isDropped(name: string, attributes: Attributes): boolean {
	return name === 'script' ? !/ld\+json/iv.test(attributes['type'] ?? '') : dropped.has(name);
}

function attributesText(attributes: Attributes): string {
	let text = '';
	for (const [name, value] of Object.entries(attributes).slice(0, limits.attributesPerElement)) {
		if (attributeName.test(name) && value.length <= longestAttribute && !name.startsWith('on')) {
			text += ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`;
		}
	}

	return text;
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The parser's time grows with the square of the depth; what is nested so deep is an attack, and what lies behind it is not read. */
const deepestSource = 60_000;

const partLength = 64 * 1024;

/** Further elements only give their text. No article comes near; a DOM of more takes too much memory. */
const mostElements = 30_000;

/** Where the elements are used up, what follows this much text is not read; a page with less keeps its text, whatever stands before it. */
const enoughText = 100_000;

const attributeName = /^[:@-Z_a-z][\w\-.:@]{0,60}$/v;

/** Longer values are pictures as data URLs or the state of scripts. */
const longestAttribute = 8192;

const skeleton = new Set(['html', 'head', 'body']);

const headElements = new Set(['title', 'meta', 'link', 'base', 'script']);

const dropped = new Set([
	'style', 'svg', 'noscript', 'template', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'map', 'select', 'textarea', 'datalist', 'frameset',
]);

const endsDrawing = new Set(['article', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'main', 'ol', 'p', 'section', 'table', 'ul']);

const voidElements = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
