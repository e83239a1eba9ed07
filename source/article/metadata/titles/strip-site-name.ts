import {foldName} from '../bylines/person-name.js';

const separator = / [\|\-–—»«·•:¦\/]{1,2} | ?[｜│] ?| ?：(?=[^：]*$)/gv;

type Part = {start: number; end: number; text: string; separator: string};

function partsOf(title: string): Part[] {
	const parts: Part[] = [];
	let start = 0;
	let before = '';
	for (const match of title.matchAll(separator)) {
		parts.push({start, end: match.index, text: title.slice(start, match.index), separator: before});
		start = match.index + match[0].length;
		before = match[0].trim();
	}

	parts.push({start, end: title.length, text: title.slice(start), separator: before});
	return parts;
}

function squash(text: string): string {
	return foldName(text).replaceAll(' ', '');
}

/** True when the longer text begins or ends with the shorter and has at most `extra` letters more. */
function isExtended(longer: string, shorter: string, extra: number): boolean {
	return shorter.length > 3 && longer.length <= shorter.length + extra && (longer.startsWith(shorter) || longer.endsWith(shorter));
}

/** True when the part is one of the site's names, or one of them with a little more ("Example News", "Example.com"). */
function isSiteName(part: string, siteNames: ReadonlySet<string>): boolean {
	const folded = foldName(part);
	if (folded === '' || folded.split(' ').length > 7) {
		return false;
	}

	const dense = squash(part);
	for (const name of siteNames) {
		const other = name.replaceAll(' ', '');
		if (folded === name || dense === other || isExtended(dense, other, 14) || isExtended(other, dense, 10)) {
			return true;
		}
	}

	return /^[\p{Letter}\d\-]+\.(?:com|org|net|de|ch|at|co\.uk|fr|es|it|nl|tv|info|eu)$/iv.test(part);
}

/** Index of the first part of the tail that the site's name and its sections make up. */
function tailStart(parts: readonly Part[], siteNames: ReadonlySet<string>): number {
	const named = parts.findIndex((part, index) => index > 0 && isSiteName(part.text, siteNames));
	if (named === -1) {
		return parts.length;
	}

	let start = named;
	while (start > 1 && parts[start]?.separator === parts[start - 1]?.separator && (parts[start - 1]?.text.split(' ').length ?? 9) <= 3) {
		start--;
	}

	return start;
}

/** "The Example: Rain ahead": only a name of several words stands for the site there. */
function withoutPrefix(title: string, siteNames: ReadonlySet<string>): string {
	const colon = title.indexOf(': ');
	const name = foldName(title.slice(0, Math.max(0, colon)));
	return name.includes(' ') && siteNames.has(name) ? title.slice(colon + 2).trim() : title;
}

/** The title without the site's name (and the section between them): "Rain ahead - Weather - The Example" gives "Rain ahead". */
export function stripSiteName(stated: string, siteNames: ReadonlySet<string>): string {
	const title = withoutPrefix(stated, siteNames);
	const parts = partsOf(title);
	if (parts.length === 1) {
		return title;
	}

	const end = parts[tailStart(parts, siteNames) - 1]?.end ?? title.length;
	const first = parts[0];
	const head = first && end > first.end && isSiteName(first.text, siteNames) && (parts.length > 2 || end === title.length) ? parts[1]?.start ?? 0 : 0;
	const stripped = title.slice(head, end).trim();
	return stripped === '' ? title : stripped;
}
