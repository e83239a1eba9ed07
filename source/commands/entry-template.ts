import {Failure} from '../model/failure.js';
import {type Entry} from '../model/feed.js';
import {fieldNamed, fieldText, type EntryField} from './entry-fields.js';

type Part = {text: string} | {field: EntryField};

const escapes: Readonly<Record<string, string>> = {'\\n': '\n', '\\t': '\t', '\\\\': '\\', '{{': '{', '}}': '}'};

/**
A template such as `{id}\t{title}`: fields in braces; `\n`, `\t`, `\\`, and braces doubled for themselves. Compiled once; what comes back makes the text
of an entry. A template that does not parse is a usage failure.
*/
export function compileTemplate(template: string): (entry: Entry) => string {
	const parts = template.match(/\\[nt\\]|\{\{|\}\}|\{[^\{\}]*\}|[\{\}\\]|[^\\\{\}]+/gv)?.map(piece => toPart(piece)) ?? [];
	return entry => parts.map(part => 'text' in part ? part.text : fieldText(entry, part.field)).join('');
}

function toPart(piece: string): Part {
	if (piece === '{' || piece === '}') {
		throw new Failure('usage', `The template has a "${piece}" without its other half.`, {remedy: `Write ${piece}${piece} for the character itself.`});
	}

	return piece.startsWith('{') && piece !== '{{' ? {field: fieldNamed(piece.slice(1, -1).trim())} : {text: escapes[piece] ?? piece};
}
