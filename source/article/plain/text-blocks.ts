import {type Block, type ListItem} from '../../model/article.js';
import {chunkParagraphs, type TextChunk} from './text-paragraphs.js';

/** The blocks of a chunk of plain text: a heading, list, quotation or rule where it plainly is one, else paragraphs. */
export function chunkBlocks(chunk: TextChunk, group: number): Block[] {
	const [first = '', second = ''] = chunk.lines;
	if (chunk.lines.length === 1 && /^\s{0,10}(?:[-*_=~•] ?){3,80}$/u.test(first)) {
		return [{kind: 'rule'}];
	}

	if (chunk.lines.length === 2 && /^(?:={3,200}|-{3,200})$/u.test(second)) {
		return [heading(first, second.startsWith('=') ? 1 : 2)];
	}

	if (chunk.lines.length === 1 && isShouted(first)) {
		return [heading(first, 2)];
	}

	if (chunk.lines.every(line => /^\s{0,4}> ?/u.test(line))) {
		const unquoted = chunk.lines.map(line => line.replace(/^\s{0,4}> ?/u, ''));
		return chunkParagraphs({lines: unquoted}).map(text => ({kind: 'blockquote', group, text, spans: []}));
	}

	const list = listBlock(chunk);
	return list === undefined ? chunkParagraphs(chunk).map(text => ({kind: 'paragraph', text, spans: []})) : [list];
}

function heading(text: string, level: 1 | 2): Block {
	return {kind: 'heading', level, text: text.trim(), spans: []};
}

/** A short line of capitals without a sentence's end. */
function isShouted(line: string): boolean {
	const letters = line.match(/\p{Letter}/gu)?.length ?? 0;
	return letters >= 4 && line.length <= 80 && line === line.toUpperCase() && line !== line.toLowerCase() && !/[!,.:;?"”]$/u.test(line);
}

const itemStart = /^(\s{0,12})([-*•]|\d{1,3}[.)])\s+(?=\S)/u;

function listBlock({lines}: TextChunk): Block | undefined {
	const starts = lines.map(line => itemStart.exec(line));
	if (starts[0] === null || starts.filter(start => start !== null).length < 2) {
		return undefined;
	}

	const items: ListItem[] = [];
	for (const [index, line] of lines.entries()) {
		const start = starts[index];
		const last = items.at(-1);
		if (start) {
			const marker = /\d/u.test(start[2] ?? '') ? `${Number((start[2] ?? '1').slice(0, -1))}.` : '•';
			items.push({depth: Math.min(4, Math.floor((start[1]?.length ?? 0) / 2)), marker, text: line.slice(start[0].length).trim(), spans: []});
		} else if (last) {
			last.text += ` ${line.trim()}`;
		}
	}

	return {kind: 'list', items};
}
