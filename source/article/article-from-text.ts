import {type Article, type Author, type Block, type Omitted, type OmittedKind} from '../model/article.js';
import {limits} from '../model/limits.js';
import {cleanLine, cleanText} from '../text/clean.js';
import {endsSentence} from '../text/ends-sentence.js';
import {assembleArticle} from './assemble-article.js';
import {buildBlocks} from './body/build-blocks.js';
import {collectBlocks} from './body/collect-blocks.js';
import {furnitureOfLine} from './furniture-lines.js';
import {lineOfByline} from './metadata/bylines/byline-line.js';
import {splitByline} from './metadata/bylines/split-byline.js';
import {parseDate} from './metadata/dates/parse-date.js';
import {findTextNotes} from './metadata/find-text-notes.js';
import {parsePage} from './page/parse-page.js';
import {markdownToHtml} from './plain/markdown-html.js';
import {chunkBlocks} from './plain/text-blocks.js';
import {textChunks} from './plain/text-paragraphs.js';
import {isByline, takeTitle} from './plain/text-title.js';

export type TextOptions = {/** What messages call the text. */ name?: string; url?: string; format: 'text' | 'markdown'};

/** The article of a plain text or a Markdown file, its quotations not yet found. Throws `unreadable` where there is no text. */
export function articleFromText(text: string, {name, url, format}: TextOptions): Article {
	const clean = cleanText(text);
	return format === 'markdown' ? fromMarkdown(clean, {name, url}) : fromPlainText(clean, {name, url});
}

function fromPlainText(text: string, {name, url}: Named): Article {
	const chunks = textChunks(text.slice(0, limits.articleTextLength));
	const {title, chunks: rest} = takeTitle(chunks);
	const blocks = rest.flatMap((chunk, group) => chunkBlocks(chunk, group));
	const isCut = text.length > limits.articleTextLength;
	return fromBlocks({name, blocks, title, url, authors: [], notices: isCut ? ['The text is longer than 5 MB and was cut there.'] : []});
}

function fromMarkdown(markdown: string, {name, url}: Named): Article {
	const {html, frontMatter} = markdownToHtml(markdown);
	const page = collectBlocks(parsePage(html).body);
	const blocks = buildBlocks({page, kept: page.blocks, base: url});
	const [first] = blocks;
	const heading = first?.kind === 'heading' && first.level === 1 ? first.text : undefined;
	const article = fromBlocks({
		name,
		blocks: heading === undefined ? blocks : blocks.slice(1),
		title: frontMatter.title ?? heading,
		url,
		authors: splitByline(frontMatter.author ?? '').people.map(person => ({...person, confidence: 'high'})),
		notices: html.length > limits.pageBytesDecoded ? ['The text is larger than 8 MB and was cut there.'] : [],
	});
	const {subtitle, language, date} = frontMatter;
	const published = date === undefined || Number.isNaN(Date.parse(date)) ? undefined : date;
	return {...article, ...subtitle !== undefined && {subtitle}, ...language !== undefined && {language: language.toLowerCase()}, ...published !== undefined && {published}};
}

type Named = Pick<TextOptions, 'name' | 'url'>;
type Rough = Named & {blocks: Block[]; title?: string; authors: Author[]; notices: string[]};

/** Takes furniture, bylines and authors' notes out of blocks that are an article otherwise. */
function fromBlocks({name, blocks, title, url, authors, notices}: Rough): Article {
	const furniture = findFurniture(blocks);
	const byline = blocks.slice(0, headLength).find(block => block.kind === 'paragraph' && isByline(block.text));
	const people = splitByline(byline === undefined ? '' : textOf(byline)).people.map((person): Author => ({...person, confidence: 'medium'}));
	const head = headLines(blocks, [...authors, ...people]);
	for (const [block, kind] of head) {
		furniture.set(block, kind);
	}

	const rest = blocks.filter(block => !furniture.has(block));
	const notes = findTextNotes(rest.map(block => block.kind === 'paragraph' ? block.text : ''), [...authors, ...people]);
	for (const index of notes.indexes) {
		const block = rest[index];
		if (block) {
			furniture.set(block, 'author-note');
		}
	}

	return assembleArticle({
		name,
		url,
		title: cleanLine(title ?? '').slice(0, limits.titleLength),
		...dateOf(head),
		authors: notes.authors,
		blocks: trimRules(blocks.filter(block => !furniture.has(block))),
		source: 'text',
		truncated: notices.length > 0,
		omitted: blocks.flatMap(block => omittedOf(block, furniture.get(block))),
		lost: [],
		notices,
	});
}

/** The lines above the text that only name the authors or give the date. */
function headLines(blocks: readonly Block[], authors: readonly Author[]): Map<Block, 'byline' | 'date'> {
	const found = new Map<Block, 'byline' | 'date'>();
	for (const block of blocks.slice(0, headLength)) {
		const kind = block.kind === 'paragraph' ? lineOfByline(block.text, {names: authors.map(({name}) => name), dates: []}) : undefined;
		if (kind !== undefined) {
			found.set(block, kind);
		}
	}

	return found;
}

const headLength = 4;

function dateOf(head: ReadonlyMap<Block, string>): {published?: string} {
	const published = Array.from(head.keys(), block => parseDate(textOf(block))).find(date => date !== undefined);
	return published === undefined ? {} : {published};
}

function omittedOf(block: Block, kind: OmittedKind | undefined): Omitted[] {
	const text = textOf(block);
	return kind === undefined || text === '' ? [] : [{kind, text}];
}

/** Furniture lines; under a heading such as "In Other News" also the headlines, and at the end all that follows. */
function findFurniture(blocks: readonly Block[]): Map<Block, OmittedKind> {
	const lastProse = blocks.findLastIndex(block => block.kind !== 'heading' && isProse(textOf(block)));
	const found = new Map<Block, OmittedKind>();
	let isUnderHeading = false;
	for (const [index, block] of blocks.entries()) {
		const text = textOf(block);
		const kind = furnitureOfLine(text);
		isUnderHeading = (isUnderHeading && (index > lastProse || !endsSentence(text))) || (kind === 'related' && (index > lastProse || !/: *\S/u.test(text)));
		if (kind !== undefined || isUnderHeading) {
			found.set(block, kind ?? 'related');
		}
	}

	return found;
}

function isProse(text: string): boolean {
	return text.length > 60 && endsSentence(text) && furnitureOfLine(text) === undefined;
}

function textOf(block: Block): string {
	return 'text' in block ? block.text : '';
}

/** Rules at either end separate nothing. */
function trimRules(blocks: readonly Block[]): Block[] {
	const first = blocks.findIndex(({kind}) => kind !== 'rule');
	const last = blocks.findLastIndex(({kind}) => kind !== 'rule');
	return first === -1 ? [] : blocks.slice(first, last + 1);
}
