import {type Article, type Block, type ListItem} from '../../model/article.js';
import {quotationText} from '../../model/quotation-text.js';
import {articleMinutes, byline, describedAuthors, noteLead, notesHeading, quotationSummary, shownSubtitle, sourceSummary} from '../article-facts.js';
import {formatDate} from '../date.js';
import {paintable} from '../paintable.js';
import {bodyText, placeBlocks} from '../../model/body-text.js';
import {escapeInline, escapeLineStarts, inlineMarkdown, linkDestination} from './markdown-inline.js';

/** An article as CommonMark (tables as GitHub writes them), with its quotations listed by speaker at the end. */
export function formatMarkdown(article: Article, {timeZone}: {timeZone?: string} = {}): string {
	const listed = new Set(placeBlocks(article.blocks).map(({index}) => index));
	const blocks = article.blocks.flatMap((block, index) => {
		const text = listed.has(index) || block.kind === 'figure' || block.kind === 'rule' ? blockMarkdown(block, article.blocks[index + 1]) : '';
		return text === '' ? [] : [text + blockSeparator(block, article.blocks[index + 1])];
	});
	return [...headMarkdown(article, timeZone).map(part => `${part}\n\n`), ...blocks, ...footMarkdown(article).map(part => `${part}\n\n`)]
		.join('')
		.trimEnd() + '\n';
}

/** Paragraphs of one block quotation stay one; two lists or two quotations in a row are kept apart. */
function blockSeparator(block: Block, next: Block | undefined): string {
	if (block.kind === 'blockquote' && next?.kind === 'blockquote' && block.group === next.group) {
		return '\n>\n';
	}

	const [container, nextContainer] = [containers[block.kind], next && containers[next.kind]];
	return container !== undefined && container === nextContainer ? '\n\n<!-- -->\n\n' : '\n\n';
}

/** What a kind of block becomes that would swallow its like when they follow each other. */
const containers: Partial<Record<Block['kind'], string>> = {list: 'list', blockquote: 'quotation', pullquote: 'quotation'};

function headMarkdown(article: Article, timeZone?: string): string[] {
	const date = article.published === undefined ? undefined : formatDate(article.published, timeZone);
	const facts = [byline(article), `${articleMinutes(article)} min`, quotationSummary(article)].filter(Boolean).join(' · ');
	const subtitle = shownSubtitle(article);
	const origin = [article.publisher, article.section, date].filter(Boolean).join(' · ');
	const source = article.url === undefined ? undefined : linkDestination(article.url);
	return [
		article.title === '' ? '' : headingMarkdown(1, oneLine(article.title)),
		subtitle ? `**${oneLine(subtitle).trim()}**` : '',
		oneLine(facts),
		[oneLine(origin), source === undefined ? '' : `[Source](${source})`].filter(Boolean).join(' · '),
	].filter(part => part !== '');
}

function oneLine(text: string): string {
	return escapeLineStarts(escapeInline(paintable(text).trim()));
}

function blockMarkdown(block: Block, next: Block | undefined): string {
	switch (block.kind) {
		case 'paragraph': {
			return escapeLineStarts(inlineMarkdown(block));
		}

		case 'pullquote': {
			return quoted(escapeLineStarts(inlineMarkdown(block)));
		}

		case 'heading': {
			return headingMarkdown(block.level, inlineMarkdown(block, ' '));
		}

		case 'list': {
			return listMarkdown(block.items);
		}

		case 'blockquote': {
			return blockquoteMarkdown(block, next);
		}

		case 'preformatted': {
			return fenced(block.text, block.language);
		}

		case 'table': {
			return tableMarkdown(block.rows, block.header);
		}

		case 'figure': {
			return figureMarkdown(block);
		}

		case 'rule': {
			return '---';
		}
	}
}

/** A `#` at the end would be taken for the closing mark of the heading. */
function headingMarkdown(level: number, text: string): string {
	return `${'#'.repeat(level)} ${text.endsWith('#') ? `${text.slice(0, -1)}\\#` : text}`;
}

/** Each item is indented by what stands before the text of its parent, as CommonMark counts nesting. */
function listMarkdown(items: readonly ListItem[]): string {
	const indents = [0];
	return items.map(item => {
		const depth = Math.min(item.depth, indents.length - 1);
		const indent = ' '.repeat(indents[depth] ?? 0);
		const number = /^\d{1,9}/v.exec(item.marker)?.[0];
		const marker = number === undefined ? '-' : `${number}.`;
		indents.length = depth + 1;
		indents.push(indent.length + marker.length + 1);
		const text = escapeLineStarts(inlineMarkdown(item)).split('\n').join(`\n${' '.repeat(indents.at(-1) ?? 0)}`);
		return `${indent}${marker} ${text}`;
	}).join('\n');
}

function blockquoteMarkdown(block: Extract<Block, {kind: 'blockquote'}>, next: Block | undefined): string {
	const isLast = next?.kind !== 'blockquote' || next.group !== block.group;
	const cite = isLast && block.cite ? `\n\n— ${oneLine(block.cite)}` : '';
	return quoted(escapeLineStarts(inlineMarkdown(block)) + cite);
}

function quoted(markdown: string): string {
	return markdown.split('\n').map(line => `> ${line}`.trimEnd()).join('\n');
}

/** The fence is longer than any run of backticks inside. */
function fenced(text: string, language = ''): string {
	const longest = Math.max(2, ...(text.match(/`+/gv) ?? []).slice(0, 1000).map(run => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language.replaceAll(/[^\w+#.\-]/gv, '')}\n${text.split('\n').map(line => paintable(line.replaceAll('\t', ' '.repeat(4)))).join('\n')}\n${fence}`;
}

function tableMarkdown(rows: readonly string[][], hasHeader: boolean): string {
	const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
	const line = (row: readonly string[]) => `| ${Array.from({length: columns}, (_, column) => cellMarkdown(row[column] ?? '')).join(' | ')} |`;
	const [head, body] = hasHeader ? [rows[0] ?? [], rows.slice(1)] : [[], rows];
	return columns === 0 ? '' : [line(head), `|${' --- |'.repeat(columns)}`, ...body.map(row => line(row))].join('\n');
}

function cellMarkdown(cell: string): string {
	return escapeInline(paintable(cell).trim()).replaceAll('|', '\\|');
}

function figureMarkdown({caption, credit, alt, source}: Extract<Block, {kind: 'figure'}>): string {
	const address = source === undefined ? undefined : linkDestination(source);
	const image = address === undefined ? '' : `![${oneLine(alt ?? '')}](${address})`;
	const words = [caption, credit].flatMap(text => text ? [oneLine(text)] : []).join(' · ');
	return [image, words].filter(Boolean).join('\n\n');
}

function footMarkdown(article: Article): string[] {
	const authors = describedAuthors(article);
	return [
		...quotationsMarkdown(article),
		...authors.length > 0 ? [`## ${notesHeading(authors.length)}`, ...authors.map(author => noteMarkdown(noteLead(author) + author.note))] : [],
		'---',
		oneLine(sourceSummary(article).join(' · ')),
		...article.extraction.notices.map(notice => oneLine(notice)),
	];
}

function noteMarkdown(note: string): string {
	return note.split('\n').map(line => oneLine(line)).filter(Boolean).join('\n\n');
}

function quotationsMarkdown(article: Article): string[] {
	if (article.quotations.length === 0) {
		return [];
	}

	const body = bodyText(article.blocks);
	const bySpeaker = Map.groupBy(article.quotations, ({speaker}) => speaker?.name ?? 'Speaker not known');
	const lists = [...bySpeaker].map(([name, quotations]) => [
		`- **${escapeInline(paintable(name).trim())}**`,
		...quotations.map(quotation => `  - ${oneLine(quotationText(article, quotation, body))}`),
	].join('\n'));
	return ['## Quotations', lists.join('\n')];
}

