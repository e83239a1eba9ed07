import {type Block} from '../../model/article.js';
import {nearest, nearestTag} from './kept-blocks.js';
import {type Container, type PageBlock} from './page-blocks.js';

/** A table of facts, not of layout: several rows and columns, no tables inside, and no page behind it. */
export function isDataTable({element, first, end}: Container): boolean {
	if (element.querySelector('table') !== null || end - first < 2) {
		return false;
	}

	const rows = [...element.querySelectorAll('tr')].slice(0, 50).map(row => [...row.children].filter(cell => /^t[dh]$/u.test(cell.localName)).length);
	const wide = rows.filter(cells => cells > 1).length;
	return rows.length > 1 && wide >= rows.length / 2;
}

/** The kept cells in their rows and columns. */
export function buildTable(table: Container, blocks: readonly PageBlock[]): Block {
	const rows = new Map<Container, Map<Container, string[]>>();
	for (const {container, text} of blocks) {
		const cell = nearestTag(container, 'td', 'th') ?? container;
		const row = nearest(cell, at => at.element.localName === 'tr' || at === table) ?? table;
		const cells = rows.get(row) ?? new Map<Container, string[]>();
		const texts = cells.get(cell) ?? [];
		texts.push(text.replaceAll(/\s+/gu, ' '));
		rows.set(row, cells.set(cell, texts));
	}

	const isHeader = Array.from(rows.values(), cells => Array.from(cells.keys(), ({element}) => element.localName))[0]?.every(tag => tag === 'th') ?? false;
	return {kind: 'table', rows: [...rows].map(([row, cells]) => rowTexts(row, cells)), header: isHeader};
}

/** All cells of the row, the empty ones too, so that columns stay aligned. */
function rowTexts({element}: Container, cells: ReadonlyMap<Container, string[]>): string[] {
	const texts = new Map([...cells].map(([cell, parts]) => [cell.element, parts.join(' ')]));
	const all = [...element.children].filter(child => /^t[dh]$/u.test(child.localName));
	return all.length === 0 ? [...texts].map(([, text]) => text) : all.slice(0, mostColumns).map(cell => texts.get(cell) ?? '');
}

const mostColumns = 100;
