import {standardPrefix, usualPrefix} from './namespaces.js';

/** What a written name means: the standard prefix of its namespace (empty for the feed's own vocabulary) and the name itself. */
export type Meaning = {prefix: string; local: string};

/** The namespaces in force at some element. */
export type NameScope = {
	uriOfPrefix: ReadonlyMap<string, string>;
	/** What was worked out before; most names of a feed come again and again. */
	known: Map<string, Meaning>;
};

export type WrittenAttributes = ReadonlyArray<readonly [name: string, value: string]>;

/** No feed declares more; each scope copies those around it. */
const mostPrefixes = 64;
const mostKnown = 1000;

export function outermostScope(): NameScope {
	return {uriOfPrefix: new Map(), known: new Map()};
}

/** The scope inside an element with these attributes. */
export function scopeWithin(outer: NameScope, attributes: WrittenAttributes): NameScope {
	if (attributes.every(([name]) => !isDeclaration(name))) {
		return outer;
	}

	const uriOfPrefix = new Map(outer.uriOfPrefix);
	for (const [name, value] of attributes) {
		if (isDeclaration(name) && uriOfPrefix.size < mostPrefixes) {
			uriOfPrefix.set(name.slice('xmlns:'.length), value);
		}
	}

	return {uriOfPrefix, known: new Map()};
}

function isDeclaration(name: string): boolean {
	return name === 'xmlns' || name.startsWith('xmlns:');
}

/** What a name written in this scope means. */
export function meaningOf(scope: NameScope, written: string): Meaning {
	const known = scope.known.get(written);
	if (known) {
		return known;
	}

	const colon = written.indexOf(':');
	const meaning = {prefix: prefixMeant(scope, written.slice(0, Math.max(0, colon))), local: written.slice(colon + 1)};
	if (scope.known.size < mostKnown) {
		scope.known.set(written, meaning);
	}

	return meaning;
}

/** A namespace nobody knows keeps its prefix, which then means what it usually means: addresses are often misspelt, prefixes seldom. */
function prefixMeant({uriOfPrefix}: NameScope, prefix: string): string {
	const uri = uriOfPrefix.get(prefix);
	return (uri === undefined ? undefined : standardPrefix(uri)) ?? usualPrefix(prefix) ?? prefix;
}

/** Attributes by standard name, the first of each; those without a prefix have none, whatever the default namespace. */
export function standardAttributes(scope: NameScope, attributes: WrittenAttributes): Readonly<Record<string, string>> {
	if (attributes.length === 0) {
		return noAttributes;
	}

	const standard = Object.create(null) as Record<string, string>;
	for (const [name, value] of attributes) {
		standard[name.includes(':') ? standardName(meaningOf(scope, name)) : name] ??= value;
	}

	return standard;
}

export function standardName({prefix, local}: Meaning): string {
	return prefix === '' ? local : `${prefix}:${local}`;
}

const noAttributes: Readonly<Record<string, string>> = Object.freeze(Object.create(null) as Record<string, string>);
