import {decodeReferences} from './entities.js';

/**
The words of a piece of HTML, for searching and snippets only (what a reader sees comes from the article). One pass from tag to tag, linear in its
length; elements whose text nobody reads are skipped.
*/
export function plainText(html: string): string {
	const parts: string[] = [];
	let position = 0;
	while (position < html.length) {
		const open = html.indexOf('<', position);
		if (open === -1) {
			break;
		}

		parts.push(html.slice(position, open));
		position = afterTag(html, open, parts);
	}

	parts.push(html.slice(position));
	return decodeReferences(parts.join('')).replaceAll(/[^\S\n]+/gv, ' ').replaceAll(/ ?\n[ \n]*/gv, '\n').trim();
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'svg']);
const inline = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'u', 's', 'sub', 'sup', 'mark', 'small', 'code', 'abbr', 'font', 'q', 'cite', 'wbr']);

/** Where the text goes on behind the tag at `open`; what the tag puts between words goes to `parts`. */
function afterTag(html: string, open: number, parts: string[]): number {
	const name = /^<\/?([A-Za-z][0-9A-Za-z]{0,30})/v.exec(html.slice(open, open + 40))?.[1]?.toLowerCase();
	if (html.startsWith('<!--', open)) {
		return behind(html, '-->', open + 4);
	}

	if (name === undefined && !/^<[!\/?]/v.test(html.slice(open, open + 2))) {
		parts.push('<');
		return open + 1;
	}

	if (name !== undefined && !inline.has(name)) {
		parts.push('\n');
	}

	const end = behind(html, '>', open);
	return name !== undefined && unread.has(name) && html[open + 1] !== '/' ? skipElement(html, name, end) : end;
}

function skipElement(html: string, name: string, from: number): number {
	const close = html.indexOf(`</${name}`, from);
	return close === -1 ? html.length : behind(html, '>', close);
}

/** The position behind the next `mark`, or the end. */
function behind(html: string, mark: string, from: number): number {
	const found = html.indexOf(mark, from);
	return found === -1 ? html.length : found + mark.length;
}
