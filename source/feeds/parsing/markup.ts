import {childNamed, escapeText, hasElements, innerHtml, textOf, type FeedNode} from './feed-tree.js';
import {htmlLine, looksLikeHtml} from './html-line.js';
import {resolveLinks} from './resolve-links.js';

/** How the text of an element is meant. `guess` is for what may be either: RSS titles, and Atom texts of which nothing is stated. */
type TextKind = 'text' | 'html' | 'guess';

type Markup = {kind: TextKind; value: string};

/** The text of an element as one line, markup resolved. */
export function lineOf(node: FeedNode | undefined, unstated: TextKind): string {
	if (!node) {
		return '';
	}

	const {kind, value} = readMarkup(node, unstated);
	return kind === 'html' || (kind === 'guess' && looksLikeHtml(value)) ? htmlLine(value) : value;
}

/** The text of an element as HTML with absolute links. */
export function htmlOf(node: FeedNode | undefined, unstated: TextKind): string {
	if (!node) {
		return '';
	}

	const {kind, value} = readMarkup(node, unstated);
	const isPlain = kind === 'text' || (kind === 'guess' && !(value.includes('<') && looksLikeHtml(value)));
	return isPlain ? escapeText(value.trim()) : resolveLinks(value.trim(), innermostBase(node));
}

function readMarkup(node: FeedNode, unstated: TextKind): Markup {
	const stated = (node.attributes['type'] ?? '').trim().toLowerCase();
	const mode = node.attributes['mode']?.trim().toLowerCase();
	if (mode === 'base64' || isEncoded(stated)) {
		const decoded = decodeBase64(textOf(node));
		if (decoded !== undefined) {
			return {kind: kindOfType(stated) ?? unstated, value: decoded};
		}
	}

	const kind = kindOfType(stated) ?? unstated;
	const isXml = mode === 'xml' && stated !== 'text/html';
	return hasElements(node) ? {kind: 'html', value: unwrappedHtml(node, kind)} : {kind: isXml ? 'text' : kind, value: textOf(node)};
}

function kindOfType(type: string): TextKind | undefined {
	if (type === '') {
		return undefined;
	}

	return ['text', 'plain', 'text/plain'].includes(type) ? 'text' : 'html';
}

/** Atom: a type that is neither text nor XML travels in base64. */
function isEncoded(type: string): boolean {
	return type.includes('/') && !type.startsWith('text/') && !type.endsWith('xml');
}

function decodeBase64(text: string): string | undefined {
	const plain = text.replaceAll(/\s/gv, '');
	if (plain === '' || !/^[\w+\-\/]*={0,2}$/v.test(plain)) {
		return undefined;
	}

	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(Buffer.from(plain, 'base64'));
	} catch {
		return undefined;
	}
}

/** Markup that stands in the feed as elements. The one `div` Atom asks for around XHTML is no part of it. */
function unwrappedHtml(node: FeedNode, kind: TextKind): string {
	const inner = node.children.filter(child => typeof child !== 'string' || child.trim() !== '');
	const [only] = inner;
	if (inner.length === 1 && typeof only === 'object' && only.localName === 'div') {
		return innerHtml(only);
	}

	// Escaped HTML up to the first element that was forgotten to be escaped: the rest was meant as it stands.
	const [first] = node.children;
	return kind === 'html' && node.attributes['type'] === undefined && typeof first === 'string' ? first + innerHtml({...node, children: node.children.slice(1)}) : innerHtml(node);
}

function innermostBase(node: FeedNode): string | undefined {
	const inner = childNamed(node, 'xhtml:div', 'div');
	return inner && inner.base !== node.base ? inner.base : node.base;
}
