import {type Document} from '../page/dom.js';

/** One object of the page's JSON-LD. */
export type JsonObject = Readonly<Record<string, unknown>>;

const largestBlock = 2_000_000;
const mostObjects = 4000;
const deepest = 14;

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asList(value: unknown): unknown[] {
	return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function tryParse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** What publishers get wrong most: comment marks around the block, raw line ends in strings, commas before a closing bracket, a semicolon at the end. */
function repair(text: string): string {
	return text
		.replaceAll(/<!--|-->|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|\/\*\s{0,9}\]\]>\s{0,9}\*\/|<!\[CDATA\[|\]\]>/gv, '')
		.replaceAll(/[\u{0}-\u{1F}]/gv, ' ')
		.replaceAll(/, {0,20}(?=[\}\]])/gv, '')
		.trimEnd()
		.replace(/;$/v, '');
}

function parseBlock(text: string): unknown {
	if (text.length > largestBlock) {
		return undefined;
	}

	const trimmed = text.trim();
	return tryParse(trimmed) ?? tryParse(repair(trimmed)) ?? tryParse(repair(trimmed.replaceAll('&quot;', '"')));
}

function collect(value: unknown, found: JsonObject[], depth: number): void {
	if (depth > deepest || found.length >= mostObjects) {
		return;
	}

	if (Array.isArray(value)) {
		for (const item of value) {
			collect(item, found, depth + 1);
		}
	} else if (isObject(value)) {
		found.push(value);
		for (const item of Object.values(value)) {
			if (typeof item === 'object') {
				collect(item, found, depth + 1);
			}
		}
	}
}

/** Every object of the page's JSON-LD blocks, outer ones before inner ones; empty where there is none that can be read. */
export function readJsonLd(document: Document): JsonObject[] {
	const found: JsonObject[] = [];
	for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
		collect(parseBlock(script.textContent), found, 0);
	}

	return found;
}

/** The text of a value that may be a string, a number, or an object with a name or an address. */
export function textOf(value: unknown): string | undefined {
	let [found] = asList(value);
	for (let depth = 0; depth < 3 && isObject(found); depth++) {
		[found] = asList(found['name'] ?? found['@value'] ?? found['url']);
	}

	return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

export function typesOf(object: JsonObject): string[] {
	return asList(object['@type']).filter(type => typeof type === 'string').map(type => type.replace(/^.*[\/:]/v, ''));
}
