import {Tokenizer} from 'htmlparser2';
import {limits} from '../../model/limits.js';
import {declaredEntities, decodeReferences, type DeclaredEntities} from './character-references.js';
import {type FeedNode} from './feed-tree.js';
import {closeAll, closeElement, innermost, noElementsOpen, openElement, type OpenElements, type ReadItemNode} from './open-elements.js';

type Reading = {
	text: string;
	entities: DeclaredEntities;
	open: OpenElements;
};

/**
The tolerant tree of a feed: any text gives one. Names are lower case with standard prefixes, references are resolved, elements are closed by
name, a new item closes an open one. What goes beyond the bounds on depth and attributes is dropped. Items are given to `onItem` as they end and then
emptied, so that a large feed never stands in memory as a tree.
*/
export function buildTree(source: string, base: string | undefined, onItem: ReadItemNode): FeedNode {
	const root: FeedNode = {name: '', localName: '', attributes: {}, children: [], base};
	const {text, entities} = withoutDocumentType(withoutInstructions(source));
	const open = noElementsOpen(root, onItem);
	const tokenizer = new Tokenizer({xmlMode: true, decodeEntities: false}, tokenHandlers({text, entities, open}));
	tokenizer.write(text);
	tokenizer.end();
	closeAll(open);
	return root;
}

/** The tokenizer would end a document type at the first `>` inside its brackets, so it is read and cut out beforehand. */
function withoutDocumentType(source: string): {text: string; entities: DeclaredEntities} {
	const head = source.slice(0, longestProlog);
	const start = /<!doctype\s[^<>\[]{0,1000}\[/iv.exec(head)?.index;
	const rest = start === undefined ? '' : head.slice(start);
	const end = /\]\s{0,100}>/v.exec(rest);
	if (start === undefined || !end) {
		return {text: source, entities: declaredEntities('')};
	}

	return {
		text: source.slice(0, start) + source.slice(start + end.index + end[0].length),
		entities: declaredEntities(rest.slice(0, end.index)),
	};
}

const longestProlog = 300_000;

/** Drops processing instructions before the first element: one that ends in `>` instead of `?>` would swallow the feed. */
function withoutInstructions(text: string): string {
	const instructions = /^\s*(?:<\?[^<>]*>\s*)+/v.exec(text);
	return instructions ? text.slice(instructions[0].length) : text;
}

function tokenHandlers({text, entities, open}: Reading) {
	let name = '';
	let attributeName = '';
	let attributeValue = '';
	let attributes: Array<readonly [string, string]> = [];
	return {
		onopentagname(start: number, end: number) {
			name = nameAt(text, start, end);
			attributes = [];
		},
		onattribname(start: number, end: number) {
			attributeName = nameAt(text, start, end);
			attributeValue = '';
		},
		onattribdata(start: number, end: number) {
			attributeValue = text.slice(start, end);
		},
		onattribend() {
			if (attributes.length < limits.attributesPerElement) {
				attributes.push([attributeName, decodeReferences(attributeValue, entities)]);
			}
		},
		onopentagend() {
			openElement(open, {name, attributes});
		},
		onselfclosingtag() {
			openElement(open, {name, attributes});
			closeElement(open, name);
		},
		onclosetag(start: number, end: number) {
			closeElement(open, nameAt(text, start, end));
		},
		ontext(start: number, end: number) {
			addText(open, decodeReferences(text.slice(start, end), entities));
		},
		oncdata(start: number, end: number, endOffset: number) {
			addText(open, text.slice(start, end - endOffset));
		},
		...ignoredTokens,
	};
}

function addText(open: OpenElements, piece: string): void {
	if (piece !== '' && open.tooDeepCount === 0) {
		innermost(open).node.children.push(piece);
	}
}

const ignore = () => undefined;
const ignoredTokens = {
	onattribentity: ignore, oncomment: ignore, ondeclaration: ignore, onprocessinginstruction: ignore, ontextentity: ignore, onend: ignore,
};

const longestName = 100;

function nameAt(text: string, start: number, end: number): string {
	return text.slice(start, Math.min(end, start + longestName)).toLowerCase();
}
